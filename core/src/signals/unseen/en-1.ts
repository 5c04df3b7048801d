/** Customers' messages in English, written before the patterns were read: see read.ts for the letters. */
export const en1 = `
h | Can I please just talk to an actual human being about this
1h | Your chatbot keeps going round in circles. Put me through to somebody who can think.
h | Is there any way to speak with someone over the phone instead?
1h | I'd like this passed up to your line manager please, you clearly can't decide this yourself.
1hr | This is the third person I've dealt with. Let me have your supervisor's name.
h | how do i get hold of a real agent
2h | STOP SENDING ME AUTOMATED REPLIES AND GET ME A MANAGER NOW
1h | I wish to make a formal complaint about the way my claim has been handled.
h | agent
h | Please could someone ring me on 07700 900123 to go through it
1h | I want to take this further. Who is above you?
1h | Kindly escalate my case to the head of customer relations.
1h | Don't give me another canned response, I want a person to read what I wrote.
h | Where do I send a complaint?
1h | I would like to raise an official complaint regarding the behaviour of your driver.
h | Am I talking to a bot?
1h | your virtual assistant is useless connect me with a live representative
1hr | I asked twice for the duty manager to phone me back and he never did.
 | My manager asked me to update the billing address on our account.
 | I work as an agent for a letting company, can I register a business account?
 | The person who delivered the parcel was very friendly, please pass on my thanks.
 | Hi, I'm the account manager at Birch Ltd and need to add two users.
 | Do you sell robot vacuum cleaners with a mop function?
 | I spoke to Priya earlier and she fixed it in five minutes, brilliant service.
 | Which form do I need to name another person on my policy?
1 | The operator of the lift on floor 3 was rude to my mother.
1l | If the refund isn't in my account by Friday my solicitor will be in touch.
1l | I am giving you 14 days before I issue proceedings in the county court.
1l | Under the Consumer Rights Act 2015 I am entitled to a repair or replacement.
1l | I'll be contacting the ombudsman if I don't get a final response.
1l | You're in breach of contract and I've kept every email as evidence.
1l | My next step will be a complaint to the Financial Conduct Authority.
1l | I shall be reporting you to Trading Standards over this.
1l | EU261 says you owe us 400 euro each for a delay of more than three hours.
1l | I intend to dispute the charge with my card issuer and report it to Action Fraud.
1l | This is a subject access request under GDPR and you have missed the statutory deadline.
2l | see you in court you absolute crooks
1l | My lawyer advised me to put this in writing before we file suit.
1l | I have already reported this to the state attorney general's office.
1l | Withholding my deposit is against the law.
2l | You have stolen my money and I've gone to the police.
1l | We reserve all our legal rights in this matter.
1l | I'm filing with the FCC about your billing practices
 | I'm a lawyer and need an invoice with our firm's VAT number.
 | The legal name of our company has changed, how do we update it?
 | What's the court address for the moot you host in May?
 | Our tennis court booking for Tuesday needs to move to Wednesday.
 | Which act is playing on Saturday night and what time do doors open?
 | My son Ward sued the blue t-shirt, sorry, spilled. Can it be washed at 60?
1c | That's it, I'm moving to another provider next month.
1c | If you can't match it I'll take my custom elsewhere.
1c | Please cancel my membership, I've had enough of this.
1c | I won't be ordering from you again.
1c | We've been customers for 12 years and we're now looking at other suppliers.
2c | Worst airline ever, never flying with you again
1c | Might have to jump ship to EE if the signal stays like this
1c | You've just lost a loyal customer.
1c | Tell me how to close my account, I don't want anything more to do with you.
1c | I'm seriously considering leaving after this bill.
1c | time to find a new bank I guess
1c | Not renewing. Too many outages this year.
1c | I will be porting my number out on Monday unless this gets fixed
1c | Guess I'll stick with your competitor from now on
1c | this was the last straw, deleting the app
1c | I'd think twice before booking with you next time
c | Please send me the PAC code so I can switch network.
1c | We will terminate the contract if this is not resolved by the end of the month.
1c | I'm done with this company honestly
 | I need to cancel my appointment for tomorrow, something came up.
 | I had to switch trains in Leeds, is my ticket still valid?
 | Can I change my delivery to another address?
 | We're moving house in June and would love to take our broadband with us.
 | I'd never used your app before but signing up was really easy!
 | I left my umbrella in the shop, has anybody handed it in?
 | How do I close a browser tab on the kiosk screen?
 | My card was closed by mistake, can you reopen it?
 | Is there another company in your group that sells spare parts?
1r | I've emailed four times and nobody has bothered to answer.
1r | Still waiting for my refund, it's been six weeks.
1r | This is the fifth time I'm explaining the same thing.
1r | Been on hold for 55 mins and counting
1r | I chased this up last Tuesday and again on Thursday. Nothing.
1r | Ordered on the 2nd of March and there's still no sign of it.
1r | Every time I call I get a different answer.
1r | I've been passed from pillar to post between billing and technical.
1r | No one got back to me despite two voicemails.
1r | It has been over a month since you said you'd look into it.
1r | how much longer do I have to wait
1r | I already sent you those documents twice!!
1r | Three weeks and counting without a working boiler.
1r | Following up again as I have had no reply to my previous messages.
1r | my parcel has been stuck in transit for 11 days now
1r | I keep getting cut off after queueing for ages
1r | yet again my bin has not been collected, I've reported it several times
1r | We have been without broadband since Saturday and your engineer hasn't turned up.
 | I've been a customer for six years and just wanted to say thank you.
 | I'll be away for three weeks, can you hold my post?
 | How long does the card take to arrive?
 | I have two accounts, can they be merged?
 | The warranty is two years, right?
 | I called this morning and you sorted it straight away, thanks!
 | I'd like to order the same thing again, the last one was perfect.
 | My contract ends in three months, what are my options?
 | We waited for the rain to stop and then had a lovely day at your park.
1u | I need this fixed today, I have no heating and a newborn baby at home.
u | URGENT: flight leaves in two hours and I can't check in
u | Please hurry, the shop closes at five
u | We need an answer straight away because the builders are here now.
u | Could you deal with this as a matter of urgency please
 | No rush, whenever you have a minute.
 | What time is breakfast today?
2 | What an absolute shambles of a company.
2 | You people are a joke. Thieves, the lot of you.
2 | Are you having a laugh? 45 quid for a bag that was 2cm over?
2 | Disgraceful. Ashamed to be a customer.
2 | how the hell do you lose a fridge
2 | The arrogance of your staff is unbelievable and I'm livid.
2 | utter garbage service, whoever runs this should be fired
2 | This is daylight robbery!!
2 | You lied to me about the fees.
2 | Your incompetence has ruined our wedding day.
2 | absolutely fuming with @user right now
2 | complete waste of money, total scam
1 | Really disappointed with the quality, it fell apart after one wash.
1 | I'm not happy with how this was handled.
1 | Great, another delay. Thanks a lot @user
1 | The food was cold and the waiter ignored us.
1 | Why was I charged twice?? Not impressed.
1 | I expected better from a company your size.
1 | It's a shame the new layout hides everything useful.
1 | I don't think it's fair that I should pay for a fault that isn't mine.
1 | So apparently paying for first class gets you a broken seat 🙄
1 | I am concerned that my personal letters were opened.
1 | Your website keeps crashing at checkout, so frustrating
1 | would be nice if the trains actually ran on a Sunday
1 | The engineer left mud all over my carpet and I would like compensation.
1 | poor service at your high street branch this morning
0 | Hi there, I can't log in to my account, it says wrong password. Could you help?
0 | My order arrived with one item missing, order no 48213. Can you send it?
0 | Which documents do I need to open a business account?
0 | Thanks so much, that worked!
0 | The app shows an error 504 when I upload a photo. Any idea?
0 | Good morning, I'd like to know whether the blue one is back in stock.
0 | Can you tell me how to change my direct debit date?
0 | Just wanted to say the crew on BA123 were fantastic
0 | I received the wrong size, how do I exchange it?
0 | ok thank you, I'll try that and let you know
0 | Yes, the postcode is LS1 4AP and the name is Hughes.
0 | Is it possible to upgrade my seat with points?
0 | The link in your email doesn't open on my phone.
0 | Sorry, I meant the 14th not the 15th.
0 | My daughter's bike has a squeaky brake, can I bring it in for a service?
0 | Haha you had me worried there, glad it's sorted
`
