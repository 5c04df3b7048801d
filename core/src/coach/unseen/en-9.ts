/** Agents' drafts in English, ninth round: what is handed on, remedied and planned, and what follows from an answer. */
export const en9 = `
C | Leave it with me.
C | I've asked the branch manager to give you a ring.
C | We'll make it right.
CT | Our engineers are on site and hope to have power restored by 4pm.
C | A replacement is on its way to you.
C | We've raised this with the depot and are chasing them for an answer.
CT | You should see the money back in your account early next week.
CT | Expect a call from our duty manager this afternoon.
C | I have passed your comments to the station team to look into.
C | Your feedback has been forwarded to the crew's manager, who will review it.
C | We're working with our supplier to get this back in stock.
C | I'll have someone from the claims team call you.
CT | The fix goes out with tonight's release.
C | We will be in contact as soon as we've heard from the driver.
C | Rest assured this will be dealt with.
C | We'll let the team at the store know.
C | I'm getting this escalated for you and someone will reach out.
C | We will look to improve this in future.
C | We'll be sure to share this with the relevant team.
C | We're making changes to our packaging to stop this happening.
CT | I've requested a callback for you tomorrow between 9 and 11.
D | If you pop your order number in a message, we'll chase it up.
D | Could you DM us your booking reference so we can take a look?
D | Drop us a line at help@example.org with your postcode and we'll get it sorted.
TD | Fill in the form and one of our advisers will be in touch within 2 working days.
D | Should the problem persist, give us a shout and we'll send an engineer.
I | Let me pull up your booking.
I | Checking that for you now, one sec.
I | I'll be right with you.
I | Sure, give me two minutes to look into it.
 | We have now closed your complaint.
 | Your parcel was left with a neighbour at number 12.
 | We hope to see you again soon!
 | Trains are running to a normal timetable again.
 | You can change your seat in the app up to two hours before departure.
 | Our lines open at 8am tomorrow.
K | We know how frustrating delays can be.
K | I can only imagine how stressful that was on your wedding day.
K | That's far from ideal, I get why you're cross.
K | I appreciate this isn't the answer you were hoping for.
K | I understand your concerns about the price rise.
K | This is not the level of service we want you to have.
A | We're really sorry for the poor experience you had.
A | Please accept our apologies.
A | Sorry about that!
A | Apologies for the late reply.
A | I'm sorry we missed the mark.
A | We apologise unreservedly for the distress caused.
A | Sorry we kept you waiting.
 | Sorry to hear your bag has not turned up.
N | We don't have a date for that yet.
N | That offer has ended.
N | I'm afraid refunds aren't possible on sale items.
N | We're unable to discuss accounts on social media.
N | There's nothing more we can do.
N | This is a matter for your bank.
N | You'll need to take that up with the seller.
N | We no longer sell this model.
N | It is your responsibility to check the fare rules.
C | Hi Jo, the developers have a patch ready and it's being tested; you'll have it in the coming days.
C | I'm going to speak to the kitchen about this.
C | We've opened a ticket with the vendor and will post here when they reply.
C | This has been added to our list for the spring update.
C | Your comments have been shared with the head of housekeeping so it can be put right.
C | Once our technician has been, I'll drop you an email.
CT | The council will repair the pothole within 28 days.
C | The invoice will follow by post.
CT | Money's on its way back to you, should land by Friday.
CT | We intend to publish the minutes on Monday.
C | Support for that is planned for version 5.
C | We're looking at why this went wrong and will share what we learn.
C | Your case is with our fraud team, who'll be in touch by phone.
C | I've made a note on your file so this doesn't happen again.
CT | You're booked in for Thursday at 2.
CT | Our drivers will try again tomorrow.
CT | We owe you an explanation and you'll get one this week.
C | I'll see to it personally.
C | Someone will come back to you shortly.
CT | That should be sorted by tonight.
C | We'll honour the original price.
C | A colleague of mine is picking this up.
CT | It normally takes three working days to clear.
C | We will of course reimburse your taxi.
C | We'll take that on board for next time.
C | I have to check with finance and will revert.
D | Send over the logs and I'll dig into it.
D | Reply to this email with a photo and we will arrange a swap.
D | Happy to look into it if you can share your account email.
D | If it's not with you by Friday, let us know and we'll resend it.
D | Please confirm your address and I'll get it posted.
D | Tell me the model and I can order the part.
D | When we've received the signed form, the payment can be released.
D | Would you mind trying again? If it still fails I'll escalate it.
I | I'm just opening your file.
I | One moment while I transfer you.
I | Let's see what's going on here.
I | I'll take a look right now.
 | Glad it's working now!
 | Your ticket has been merged with another one.
 | You will find the setting under Preferences.
 | It looks like the payment went through on 3 May.
 | The update was released yesterday.
 | This happens when the cache is full.
 | Please allow notifications in your settings.
 | Have you tried another browser?
 | We always do our best for our guests.
 | You'll love it!
A | I do apologise for the mix-up.
A | Sorry for the confusion on our part.
A | We are sorry for any upset this has caused.
A | My sincere apologies for how this was handled.
A | So sorry, that was our mistake.
A | Sorry that your meal was cold.
A | We regret the inconvenience.
A | We're sorry this took so long.
A | I am very sorry that our driver was rude to you.
A | Sorry for the hassle.
A | Oops, sorry, wrong link.
 | I'm sorry you feel that way.
 | So sorry for your loss.
 | Sorry to see you go.
 | Sorry, which order is this about?
K | We completely get how annoying this must be.
K | Waiting three weeks for an answer is far too long.
K | I can see you've had to contact us several times, and that isn't right.
K | You have been patient far longer than you should have had to be.
K | I realise how much you were looking forward to it.
K | It's understandable that you're worried about your data.
K | We share your disappointment.
K | I know this isn't what you were hoping for.
K | That sounds really upsetting.
K | I see why you'd be concerned.
 | Understood, thanks.
N | Your claim has been declined.
N | This isn't covered by the warranty.
N | We don't ship to your country.
N | You entered the wrong card details.
N | You should have told us earlier.
N | It is not possible to change the name on the ticket.
N | We can't offer a refund in this case.
N | The item is out of stock.
N | We have no record of your payment.
N | There is currently no way to export the data.
N | That isn't something we support.
N | The deadline has passed.
N | Only the account holder can request this.
N | Nothing we can do about the weather.
N | I wasn't able to find your booking.
 | No problem at all!
 | No need to send the parcel back.
 | You won't be charged.
 | Don't hesitate to contact us.
 | There is no charge for this.
CT | We'll ring you on the 14th.
CT | It'll be with you by the end of the month.
CT | We will reply in 24h.
CT | You'll have it tomorrow morning.
CT | We expect to be back up around 3pm.
CT | Allow five working days for the money to arrive.
CT | I'll email you first thing on Monday.
CT | Next Wednesday our engineer visits you.
C | We'll get back to you as soon as we can.
C | Someone will call you in a few days.
`
