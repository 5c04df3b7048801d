/** Agents' drafts in English, eleventh round: times that say no limit, months and weekends, passives, headings, and what the customer is to do in time. */
export const en11 = `
CT | Your parts are due to arrive with us on Wednesday.
CT | The credit note goes out with Friday's run.
CT | Expect the courier between 2 and 4 on Tuesday.
CT | Give me until tomorrow lunchtime and you'll have it.
CT | You should see the money by mid-December.
CT | Back to you Monday with the figures.
CT | We hope to have power restored by 6pm.
CT | The engineer's coming Thursday morning.
CT | Resolution is expected no later than 30 Nov.
CT | Turnaround is about 3 working days.
CT | In two weeks' time the new router will be with you.
CT | ETA for the part is the 14th.
CT | We'd expect this to be fixed in about a week.
CT | This ships with version 4.2, which is out on 3 December.
CT | Your claim will have been assessed by the end of next week.
CT | I'm on leave but Sarah picks this up tomorrow.
CT | Within 48h you'll get the label by mail.
CT | The case gets looked at within one business day.
CT | Somebody from billing should ring you later this afternoon.
CT | I've set a reminder to chase them at 9 tomorrow.
C | Your complaint is being looked into by the branch manager and she will write to you.
C | Replacement on its way.
C | Refund to follow.
C | I'll see that it gets done.
C | Consider it done, we'll cover the cost.
C | A colleague will take this over from me.
C | The amount will be taken off your next bill.
C | We're on the case and will report back.
 | You can return it within 30 days.
 | We open at 9 tomorrow.
 | The offer is valid until Sunday.
 | Please send the form by Friday.
 | I wrote to you on Tuesday.
 | Your refund was paid on 3 March.
 | Our shop is closed this weekend.
 | The invoice for March is attached.
 | You need to cancel before 1 May.
 | We usually call customers back the same day, as you know.
 | He said he would call tomorrow.
 | Did the engineer come on Monday?
 | Have a great weekend!
 | The warranty runs for two years.
 | The meeting took place in September.
 | Parking is free in August.
 | The bus leaves every 20 minutes.
 | Click the link within 24 hours to confirm your address.
 | This code can be used until midnight.
 | You have until Friday to object.
 | If seven days have gone by and nothing has arrived, check with your neighbours.
 | Tickets with no answer for 5 days are closed automatically.
N | Requests after 30 days can't be considered.
 | Kindly settle the balance by close of business tomorrow.
 | The link expires in 48 hours.
 | Claims must reach us within 3 days of delivery.
 | Damaged on arrival? Tell us within 48 hours with pictures.
 | Our opening hours are 8 to 6, Monday to Friday.
 | We recommend booking at least two weeks ahead.
 | Please be at the gate 30 minutes before departure.
 | Your subscription renews on 1 June.
 | Make sure someone is home on Tuesday between 9 and 12.
 | The password you chose must be changed every 90 days.
 | We received your message this morning.
 | The item was delivered today at 10:15.
 | Customers who wait more than ten days can ask for their money back.
 | Did you get the parcel that was sent on Monday?
CT | Reply times are currently 2 days, so expect to hear from us on Thursday.
CT | The technician will be on site from 8:30.
CT | We shall revert no later than the 5th inst.
CT | You'll have our answer in 5-7 bus. days.
CT | I'll ring u tmrw am.
CT | Delivery: 2-3 working days.
CT | Funds usually clear in 24hrs.
CT | It's scheduled for release on the 20th.
CT | The backlog should be cleared over the next two weeks.
CT | Your visit has been moved to 3 pm on Friday.
CT | We'll be in contact in the first half of next week.
CT | The work is set to finish at the end of March.
CT | Give it a day or two and the balance updates.
CT | We're back online from Monday.
CT | By return of post tomorrow you'll get the form.
C | We'll cover the return postage.
C | I am arranging for a courier to collect it.
C | Our finance colleagues have been asked to correct the invoice.
C | Leave it with me.
C | We shall look into the matter and revert.
 | We normally answer within two hours but your message went to spam.
 | If we can help with anything else, let us know.
K | I understand you were promised a call by Friday.
 | The driver tried to deliver on Monday and again on Tuesday.
 | You can expect some noise during the works.
 | We could refund you or send another one, which do you prefer?
N | As stated in our email of 12 May, the fee is not refundable.
 | Children under 12 travel free until September.
 | We are the number one shop since 2010.
 | To reset it, hold the button for 10 seconds.
 | You need to wait at least 24 hours before trying again.
 | Let me know which day works for you next week.
 | The system was down between 9 and 11 this morning.
CT | New delivery date: Thursday 3 December.
CT | The revised arrival time is 15:40.
CT | Shipping to the islands within 5 days.
 | Order date: 3 November.
 | We can be there on Friday at 10. Does that suit you?
C | Your report was filed and will be reviewed.
CT | We'll be able to help you tomorrow morning. Anything else?
A | Sorry, only just saw this.
 | This link will expire in 30 minutes.
C | Will do!
 | That will do nicely, thank you.
CT | Glad to take this one on Tuesday.
 | The crash should be fixed in the latest version.
C | As soon as the van leaves the depot you will get a text.
N | Your card was declined by the issuer.
`
