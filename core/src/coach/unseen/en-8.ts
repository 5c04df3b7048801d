/** Agents' drafts in English, eighth round: constructions that answers of real firms turned out to use. */
export const en8 = `
C | We found the fault in the card reader and will post you a new one — which address should it go to?
D | Which seat would you like? Once you choose, I'll move you there.
C | Dark mode will be included in the next release.
I | Well, let me see which booking this belongs to.
 | I'm calling you because the parcel came back to us.
 | The login page should be working now, could you try it?
CT | By Monday at the latest.
CT | Booked for 15 June at 9.
CT | I'll look into it on Wednesday.
C | Please expect a phone call from our depot.
C | More details to follow.
 | All sessions will be closed when you change the password.
D | If you still do not see the money, write to us and we'll trace it.
N | The archive is not open to visitors.
A | Sorry that your hamper arrived empty.
A | We're sorry. The lock was fitted the wrong way round.
C | We'll be bringing the bikes back in the coming days.
CT | The boiler man comes within 30 minutes.
I | Hold on for two minutes, I'm opening your file.
 | My colleague was ill last week, hence the silence.
CT | The bus leaves the garage at half past nine tomorrow and picks your group up.
K | It must be unsettling to see a stranger's name on your ticket.
 | Until Monday!
`
