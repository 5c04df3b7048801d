/** Agents' drafts in English, second round. */
export const en2 = `
CT | Good news: the part has come in, so we can confirm the repair for Tuesday the 8th at 10.
C | My colleague Tom is taking this on and he'll write to you personally.
CT | We will have the money back with you by the 12th.
CT | Please bear with us, the backlog means replies are taking up to five working days.
CT | I have set myself a reminder and will ring you on Monday at 9 sharp.
C | Once our supplier confirms, you'll be the first to hear.
CT | Your new card left us this morning and should drop through your letterbox within 5 days.
C | I'm arranging for the courier to come back and collect it free of charge.
CT | The council team clears reported fly-tipping in two working days.
C | We're going to waive the fee and put the account straight.
CT | Someone will be at the property this evening between six and eight to restore the water.
D | If you can pop the receipt in a reply, I'll get the refund moving.
D | Just say the word and we'll switch you to the smaller plan.
I | Let me have a quick look at the order, hold on.
I | I'm checking with the stockroom now, one sec.
 | The engineer visited on Tuesday the 8th at 10 and found no fault.
 | You have until the 12th to change your mind.
 | We are closed on Monday and open again on Tuesday at 9.
 | Is Monday at 9 a good time for you?
 | Your parcel was signed for by R. Lane this morning.
 | The guarantee runs for two years from the date of purchase.
A | I owe you an apology: I gave you the wrong date.
A | We're truly sorry our driver spoke to you that way.
AC | Sorry for the silence from our end. We will write as soon as there is news.
 | Sorry you aren't feeling well, get better soon.
N | I'm afraid the promotion doesn't cover existing customers.
N | We only exchange items that are still in their box.
N | Had you told us sooner, we might have been able to help.
N | That is not something our team deals with.
N | Your claim falls outside the terms of the policy, so it won't be paid.
N | You can't bring that on board.
 | You can bring one small bag on board at no charge.
 | There's no charge for a second copy.
 | No problem at all, glad it worked!
K | Losing the photos of your son's first year must hurt, and I see why you want answers.
K | You have been sent from one desk to the next and still have no fridge.
K | I realise two cancelled visits in a row cost you two days' pay.
K | It's maddening when a brand new phone won't even switch on.
 | What colour is the light on the front of the box?
 | All sorted, you can log in again.
`
