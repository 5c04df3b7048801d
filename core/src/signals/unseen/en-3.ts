/** Customers' messages in English, third round: what a day's inbox holds. */
export const en3 = `
1h | I'm not getting anywhere with you. Can I have the manager's email address?
h | please have an adviser call me about my mortgage
h | I'd prefer to deal with a person rather than this form
 | The manager at your Bristol branch was wonderful, thank him for us.
1l | If you don't fix this I will have no choice but to involve a solicitor.
1l | What you are doing is a breach of the Data Protection Act.
1l | I have reported the matter to Ofgem.
 | Could I get a copy of the contract for my accountant?
1c | Please consider this my notice. I want my contract ended on the 30th.
1c | We'll be looking for a different supplier if prices go up again.
2c | Never shopping here again, absolute joke of a store!!
1c | Thinking of going back to Sky, at least their wifi worked
 | I want to change my plan from monthly to yearly.
1r | I have called three times this week and each time I was told someone would get back to me.
1r | My refund was approved on 4 May and I still have not received it.
1r | It has taken over two months to get a simple answer.
1r | I've now waited in for your delivery driver on two separate days and nobody came.
 | I received my order after two days, very impressed.
1 | The lid was cracked and half the paint had leaked into the box.
1 | I'm confused and annoyed by this bill, it makes no sense
1 | Delivery was late again and the driver just threw it over the gate.
2 | Your staff are rude, lazy and dishonest.
2 | WHAT IS WRONG WITH YOU PEOPLE
0 | Hi, when will the black boots be available in size 6?
0 | I moved house, how can I update my address?
0 | Does the warranty cover water damage?
0 | Thank you, the replacement arrived today and works perfectly.
0 | I forgot my PIN, what should I do?
0 | My order hasn't arrived yet, could you check where it is please? Order 55121
`
