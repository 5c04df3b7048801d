/** Customers' messages in English, eighth round: wishes said in passing, and plain questions that only sound like them. */
export const en8 = `
1h | is there any way to get a human being on the phone or is that too much to ask
1h | I just want somebody to pick up and talk to me, that's all
h | How do I get hold of someone in billing?
1h | who do I need to email to make a complaint about this crew
h | Could one of your team ring me back about my claim?
1h | asked twice for whoever is in charge and was told they're in a meeting
1h | put your boss on
1h | I'd rather deal with a person than this menu that goes round in circles
h | can i get a name and number of a department head please
1h | There's nobody at the desk to talk to and the phones go to voicemail.
h | please have an agent call me, my number is on the booking
1h | Can a grown-up at your company look at this please? Someone with authority.
1h | stop with the copy paste answers and let an actual employee answer
 | my manager told me to ask you for a receipt
 | Someone from your team called me yesterday, thanks for the help!
 | Spoke to a lovely rep this morning who sorted it in five minutes.
 | the store manager was kind enough to give us a new one
1c | rethinking whether this card is worth keeping
1c | next time I'm booking with Delta
1c | from now on we take the train
1c | well done, you have just handed my custom to your competitor
1c | That's it, I'm out. Closing my account on Monday.
1c | seriously considering moving everything to another bank
1c | Last order I'll ever place here.
1c | I've been loyal for ten years but that ends today
1c | you won't see another penny from me
1c | if it isn't fixed by Friday I'm porting my number out
1c | time to shop around for a new provider i guess
1c | never again.
1c | Do you want to keep my business or not?
 | I've never flown with you before, what's the baggage limit?
 | never again will I doubt your delivery guys, parcel came a day early!
 | Can I switch to the annual plan?
 | I need to cancel my appointment on Tuesday, sorry.
1l | My solicitor will be writing to you this week.
1l | this is a breach of contract and you know it
1l | I have opened a case with my state's attorney general.
1l | under EU261 you owe us 400 euros each
1l | I've filed with the DOT
1l | Looks like I'll see you in small claims.
1l | You had no legal right to share my details with them.
1l | Reported to Action Fraud and the ombudsman, reference below.
 | Do you cover legal expenses in the travel policy?
 | Is it legal to bring cheese on the flight?
1r | third email about the same invoice, third silence
1r | its been 12 days since i sent the form and nothing
1r | 2 hrs 40 on hold and counting
1r | can I at least get an answer?? DMs, emails, calls, all ignored
1r | sent back the router in March, it is now June and still no refund
1r | every month the same story, every month I have to phone you to fix the bill
1r | passed from department to department all afternoon
1r | Following up again on ticket 4471, no one has come back to me.
 | I called once and it was fixed, great.
 | We waited two hours at the gate because of fog.
 | I sent my documents this morning, when can I expect an answer?
2 | your driver called my mother a liar, absolutely vile behaviour
2 | useless bunch of cowboys
2 | What kind of bank charges a dead man?? DISGUSTING
1 | Kinda let down by the hotel tbh
1 | nice, another delay. love that for me
1 | the tracking page says delivered. It isn't.
 | the app keeps closing when I open the camera, any idea?
 | my order shows as delayed, is that because of the strike?
`
