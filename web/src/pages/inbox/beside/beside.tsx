import { useWords } from '#web/lib/say.tsx'
import type { ActKind } from '../acting/acting.tsx'
import type { Ticket } from '../ticket.ts'
import { ChecklistSection } from './checklist-section.tsx'
import { ClocksSection } from './clocks-section.tsx'
import { CommitmentsSection } from './commitments-section.tsx'
import { ConsultsSection } from './consults-section.tsx'
import { EventsSection } from './events-section.tsx'
import { FieldsSection } from './fields-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { HistorySection } from './history-section.tsx'
import { KeyPointsSection } from './key-points-section.tsx'
import { LadderSection } from './ladder-section.tsx'
import { LinksSection } from './links-section.tsx'
import { PreventionSection } from './prevention-section.tsx'
import { RemediesSection } from './remedies-section.tsx'
import { RiskSection } from './risk-section.tsx'

export type SectionProps = { ticket: Ticket; onAct: (act: ActKind) => void }

/** All that stands beside a ticket, without a click. */
export function Beside(props: SectionProps) {
  const { say } = useWords()
  return (
    <aside className="pane side" aria-label={say('beside.about')} data-pane tabIndex={0}>
      <LadderSection {...props} />
      <RiskSection ticket={props.ticket} />
      <ClocksSection {...props} />
      <FieldsSection {...props} />
      <CommitmentsSection {...props} />
      <KeyPointsSection {...props} />
      <ChecklistSection {...props} />
      <FindingsSection {...props} />
      <PreventionSection {...props} />
      <RemediesSection {...props} />
      <ConsultsSection {...props} />
      <HistorySection {...props} />
      <LinksSection {...props} />
      <EventsSection {...props} />
    </aside>
  )
}
