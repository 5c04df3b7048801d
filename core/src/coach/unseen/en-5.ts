/** Agents' drafts in English, fifth round: what a desk sends on an ordinary day. */
export const en5 = `
KCT | Hi Laura, thanks for the photos. I can see how upsetting it is to unpack a broken lamp. I've asked our warehouse for a new one and it will be with you by Wednesday.
N | Hi there! Unfortunately we can't change the address once the parcel has left us.
CT | Good morning, your refund of $84 was approved and will reach your card within 5 business days.
C | Thanks for your patience. I've escalated this to our technical team and will update you as soon as they reply.
AC | We're so sorry about the mix-up, Ben! We're sending the right colour out to you.
D | Please send me your booking reference and I'll check what we can do.
I | I'm looking into it right now, please stay with me.
 | Hello! You can find your invoices under Account > Billing.
KN | I understand that you're disappointed, but the voucher expired in August and I'm unable to renew it.
ACT | I apologise for the delay in getting back to you. We will send you a full answer by tomorrow, 12:00.
N | This item is currently out of stock and we don't know when it will be back.
K | I completely understand your frustration, nobody wants to wait that long for an answer.
CT | Our technician will visit you on 5 December between 1 pm and 3 pm.
C | We have received your complaint and a case handler will contact you.
 | Could you tell me which browser you are using?
N | We're unable to give a refund because the ticket was already used.
CT | You'll get a confirmation email from us in the next 24 hours.
A | Sorry again for the inconvenience this has caused.
N | To be honest, this happened because you entered the wrong account number.
K | I'm aware that this is the second time it has gone wrong for you, and that must be very annoying.
C | I will personally make sure that the charge gets removed.
 | Your appointment was on Monday at 9:30 with Dr Shah.
CT | It can take up to 10 working days before the money is back in your account.
D | If you return the shoes unworn, we will refund the full amount.
N | I'm afraid we have no record of that payment.
KC | I see that you have been without internet since Saturday, which is not acceptable. Our engineers are working hard to restore the service.
 | Great, I'm glad that worked for you. Anything else I can help with?
CT | I'll call you on Friday morning to go through the options together.
A | We apologise for the error on your statement. It has been corrected.
N | That's not covered by your insurance.
C | We'll look into what happened at the branch and let you know.
K | I realise how important this trip is to you and your family.
 | Our shop in Leeds is open until 6 pm today.
N | Only the main account holder can make this change.
CT | The new card is in the post and should arrive by Thursday.
N | You did not return the router in time, so the fee has been charged.
I | Let me transfer you to my colleague in billing.
AN | Sorry about that! The promo code does not work on sale items.
C | As soon as we hear from the supplier we'll be in touch.
 | Sorry to hear that your cat is ill, I hope she gets better soon.
`
