-- Clocks that a merge handed over still named the ticket that they came from: no answer met them, nothing ended them.
update clocks set subject_id = ticket_id, clock = jsonb_set(clock, '{subject,id}', to_jsonb(ticket_id))
  where subject_kind = 'ticket' and subject_id <> ticket_id and state in ('running', 'paused');
