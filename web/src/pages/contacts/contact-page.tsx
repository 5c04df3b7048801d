export function ContactPage() {
  return <main id="main" className="place" />
}
