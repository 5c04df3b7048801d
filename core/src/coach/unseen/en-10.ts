/** Agents' drafts in English, tenth round: investigations opened, notices, sentences without a subject, refusals in the passive. */
export const en10 = `
A | Sorry to everyone who had to queue this morning.
A | Sorry, because of a mix-up you were charged twice.
CT | I couldn't finish it this week, moving it to Monday.
CT | The release slipped; we're pushing it to Thursday.
C | The money will be back on your card in a few days.
C | We're aware of the outage and working on a fix.
C | We have opened a case with the courier.
C | I'll speak to the kitchen about this.
C | Your complaint is now with our quality manager.
C | The warehouse has been asked to check the stock.
CT | The engineer is booked for Tuesday afternoon.
CT | Your parcel is due to arrive on Friday.
 | The tour lasts about an hour.
 | The sessions are 40 minutes long and free of charge.
I | Hold on, I'm pulling up your order.
I | Just a sec while I look at your account.
D | If you send me the receipt, I'll sort out the refund.
D | Should the error come back, we'll take another look.
D | Let us know your address so that we can resend it.
N | We don't deliver on Sundays.
N | Your claim has been turned down.
N | That model is no longer made.
N | Sale items cannot be returned.
N | That isn't included in your plan.
K | You waited three weeks and nobody called you back.
K | I can see why that upset you.
CT | Will send the corrected invoice on Monday.
C | Will look into it and get back to you.
CT | Hope to ship this by the end of the week.
C | On it, will update you shortly.
C | Thanks, passing this to the devs.
C | Fix is on its way.
C | Fix coming in the next release.
CT | Aiming for a release tomorrow.
CT | ETA is Friday.
CT | Expect a call from us this afternoon.
CT | A replacement should be with you by Thursday.
C | Someone from the team will be in touch.
C | Your ticket has been assigned to a specialist who will contact you.
C | Refunds are on their way to everyone affected.
CT | Water will be switched off on Tuesday from 9am and restored by noon.
CT | The pool reopens on 3 June.
 | The office is open from 9am to 5pm on weekdays.
 | You have until 30 June to apply.
 | Your membership has been cancelled and no further payments will be taken.
 | We hope to welcome you again soon.
 | Your booking is confirmed for two people.
N | You cannot be seen without an appointment.
N | The repair is not covered, as the seal was broken.
N | We regret that your application was not successful.
N | Entries received after the deadline were not considered.
N | It won't be possible to change the date.
N | We are not in a position to help with that.
K | It must have been awful to find the room like that.
K | Waiting on the phone for an hour is not acceptable.
K | We know how much you were looking forward to this trip.
A | Please accept our apologies for the mix-up with your order.
A | We got this wrong and we're sorry.
D | Reply with your postcode and I'll find the nearest branch.
D | Once you have signed the form, we'll book the engineer.
D | If you'd like, I can reserve it for you.
I | Let me have a look at that now.
I | Bear with me while I pull up the file.
`
