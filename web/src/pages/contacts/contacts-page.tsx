export function ContactsPage() {
  return <main id="main" className="place" />
}
