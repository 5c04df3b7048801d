/** Agents' drafts in English, written before the patterns were read: see read.ts for the letters. */
export const en1 = `
CT | Your refund will land in your account within three working days.
CT | I'll phone you back tomorrow before noon with an answer.
C | We'll get a new key cut and post it to you.
CT | An engineer is booked for Thursday between 8 and 12.
CT | Expect an email from our claims team by close of business Friday.
C | I've passed this to our network team, who will be in touch shortly.
CT | The credit should show on your next statement, which is issued on 4 December.
CT | You'll have our decision no later than 30 November.
CT | The replacement is being packed today and should reach you on Wednesday.
C | As soon as the part arrives I will let you know.
CT | It normally takes 48 hours for the change to go live.
CT | We aim to reply to every complaint within 10 business days.
C | I am going to ask the warehouse to look for it and report back to you.
CT | Give us until Monday and you will have the corrected invoice.
CT | Our driver will swing by between 2 and 4 this afternoon to collect the parcel.
C | You will be contacted by a specialist.
C | I promise to keep you posted every two hours until the line is back.
CT | The missing item goes out first thing in the morning.
CT | Someone from the branch will ring you within the hour.
C | We are investigating what went wrong and will share what we find.
D | If you send me a photo of the label, I'll have it replaced.
D | Once we receive the signed form we can release the payment.
D | Reply with your order number and we'll check the status for you.
D | Should it happen again, call us and we will swap the router.
D | Let us know your address and we will post one.
I | Let me check that for you.
I | Bear with me while I pull up your account.
I | I'll take a look right now.
I | I can help with that! Just a second.
I | Happy to help. One moment, I'm looking into your booking.
 | Did the engineer come on Thursday between 8 and 12?
 | You can return the item within 30 days of purchase.
 | Our lines are open from 9 to 5, Monday to Friday.
 | I called you yesterday at 3 pm but there was no answer.
 | Your contract ended on 31 October.
 | Please reset the device and wait ten minutes before you plug it back in.
 | We received your payment on 2 November, thank you.
 | Will you be at home on Friday?
 | The offer was valid until last Sunday.
 | Thanks for your message. Could you confirm the email address on the account?
 | The parcel was delivered two days ago to your neighbour at number 12.
 | We changed your tariff last month as you asked.
CA | I apologise for the mix-up with your room. A manager will call you.
A | Please accept our sincere apologies for the double charge.
A | I am so sorry that we let you down on the day of your move.
A | We got this wrong and I'm sorry.
A | Apologies for the long wait.
A | That was our mistake, sorry about that.
 | I'm sorry to hear about your father.
N | I'm sorry, but we are unable to refund digital purchases.
N | Unfortunately that's not something we can do.
N | We don't accept returns after 30 days.
N | It is against our policy to share that information.
N | You should have read the terms before signing.
N | As I already told you, the deadline has passed.
N | That isn't our responsibility, you need to contact the courier.
N | Your request has been declined.
N | You failed to cancel in time.
N | There's nothing more I can do for you.
N | No refunds on sale items.
 | The bag is not too heavy, it is within the limit.
 | You won't be charged for this.
 | There is no need to worry, your seat is safe.
 | You don't have to do anything.
K | I understand how frustrating it is to be without heating in this weather.
K | You've been charged twice for one order, and I can see why you are upset.
K | It must have been stressful to miss the funeral because of our delay.
K | I can see that your card was blocked while you were abroad.
K | Nobody should have to wait three weeks for a bed frame.
K | I hear you, this isn't the experience you paid for.
 | Which address should we use?
 | Thank you for choosing us, have a lovely day.
`
