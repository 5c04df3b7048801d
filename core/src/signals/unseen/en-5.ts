/** Customers' messages in English, fifth round: an ordinary day's inbox. */
export const en5 = `
1h | This isn't helping. I need to talk to a manager.
h | Can I please speak with an agent?
1h | I have explained this to your chatbot ten times, I want a human being.
h | Would it be possible for someone from the billing team to give me a call?
1h | I'd like to make a complaint to whoever is responsible for this branch.
h | Hello? Is anyone there? I would like to talk to a person.
1h | Please escalate this to a senior member of your team.
 | Can I speak Spanish with you or only English?
 | My manager asked me to get three quotes from you.
1l | If I don't get my money back I will be contacting my solicitor.
1l | I'll be reporting this to the Financial Conduct Authority.
2l | This is fraud and I am going to sue you.
1l | Under consumer law I'm entitled to a full refund.
1l | I have already filed a complaint with the BBB about your company.
1l | You have no right to keep my deposit and I will take this to court if necessary.
 | I need a stamped invoice for my solicitor, the house sale completes on Friday.
1c | I want to cancel my subscription, I'm tired of these problems.
1c | If this happens again I'm switching to another provider.
1c | I won't be ordering from you again.
1c | Please close my account, I've found a better bank.
1c | Seriously thinking about leaving Virgin after this month.
1c | We've been loyal customers for ten years but this is the end.
 | How do I cancel an order I placed by mistake?
1r | I've called five times and every time I get a different answer.
1r | I've been waiting for my refund for three weeks now.
1r | This is the second time I'm writing to you about this and I still haven't had a reply.
1r | It's been over a month and my internet is still not working.
1r | I was on hold for over an hour before I gave up.
1r | Same problem again! I reported it last week and nothing has changed.
 | I ordered yesterday, when can I expect my parcel?
u | I need this sorted today, my flight leaves in three hours.
1u | URGENT: my card has been stolen and someone is using it
u | Please reply asap, the event is tomorrow.
2 | You are the worst company I have ever dealt with, absolutely disgusting.
2 | What the hell is wrong with you? This is ridiculous!!!
2 | LIARS. You stole my money.
1 | I'm very disappointed with the service I received in your shop on Saturday.
1 | The shoes fell apart after two weeks, not what I expected for that price.
1 | I was charged twice for the same order, please correct this.
0 | Hi, I'd like to know the status of my order 20339.
0 | Thanks for your help yesterday, everything works now.
0 | Could you tell me your opening hours on Boxing Day?
`
