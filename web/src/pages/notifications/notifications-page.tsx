export function NotificationsPage() {
  return <main id="main" className="place" />
}
