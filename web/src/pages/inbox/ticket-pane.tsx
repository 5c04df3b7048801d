export function TicketPane() {
  return <main id="main" className="place" />
}
