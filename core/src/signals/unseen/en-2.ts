/** Customers' messages in English, second round: written after the first was mended, before anything was mended for these. */
export const en2 = `
1h | Thank you but I don't think you have the authority to fix this. Kindly arrange for somebody senior to look at my file.
h | can i speak 2 someone in billing plz
1h | This conversation is going nowhere. I'm asking, for the last time, to be put through to whoever runs your complaints desk.
h | is there a number I can call? I'd rather talk than type
1h | I don't want the FAQ. I want a member of your staff.
h | rep pls
 | Your rep Daniel was patient and kind, please tell his manager.
 | I need a people carrier for the airport on Sunday.
 | The agent at the gate gave me seat 14C, can I move to an aisle?
1l | Take this as formal notice: pay within seven days or we begin a claim in the small claims track.
1l | My union's legal team has been copied in.
1l | I know my rights and I'll go to the Energy Ombudsman if I have to.
1l | You cannot lawfully charge an exit fee after raising the price mid-contract.
1l | I've lodged a complaint with the Better Business Bureau and the state insurance commissioner.
1l | Please provide all data you hold on me. You have one month to comply with the regulation.
2l | Criminals! I hope the fraud squad shuts you down.
1l | My bank has opened a chargeback, so I suggest you sort this out.
 | Our lawyer is moving office, please ship the sofa to the new address.
 | Do you have the board game about the Supreme Court?
 | Is it legal to take a power bank on board in hand luggage?
1c | Off to Octopus then. Bye.
1c | It's a no from me, please process my cancellation of the gym membership with immediate effect.
1c | After eleven years we are taking our fleet insurance to another broker.
1c | honestly about to ditch this network
1c | You will not see another penny from me.
1c | Our board has decided not to extend the licence next year given the support we've had.
1c | I used to recommend you to everyone. No longer.
1c | Refund me and close everything. I'm out.
 | We are switching the meeting to 3pm, can the catering come earlier?
 | Please cancel the duplicate of my order, I clicked twice.
 | I'm leaving for Spain tomorrow, can I use my plan there?
 | How do I transfer my loyalty points to my wife?
1r | Hi, any news? Last time you said 48 hours, that was nine days ago.
1r | I rang on Monday, I rang on Wednesday, and here I am again on Friday.
1r | not a single one of my emails has been acknowledged
1r | My claim was filed in January and it's now May.
1r | Two engineers have been out already and the fault is back.
1r | The queue said 10 minutes. I waited an hour and a quarter and then the line went dead.
1r | you lot keep asking me for the same proof of address
1r | third replacement in as many months and this one's faulty too
 | I've been looking forward to this concert for months!
 | It's been two weeks since I started the course and I love it.
 | The film lasted three hours and my kids still want to see it again.
u | Can this be sorted before noon? The movers are outside.
1u | My card is blocked, I'm abroad with two kids and no cash, please act immediately
 | Whenever suits you is fine, there's no deadline on my side.
2 | Congratulations, you've managed to ruin my daughter's birthday. I hope you're proud.
2 | What kind of clowns run this place?
2 | I have never been treated with such contempt in my life.
2 | you are stealing from pensioners, disgusting
2 | SHAME ON YOU. Absolute rip-off merchants.
2 | sick to death of your lies
1 | The room was nothing like the pictures and the shower only ran cold.
1 | Not what I'd call express delivery, is it?
1 | I'm rather let down by how little effort went into this.
1 | Paid extra for a quiet coach and got a stag party. Lovely.
1 | your update broke everything, nice work
1 | I feel I was misled about the term of the loan and would like it looked into.
1 | Can't believe you charge for tap water
1 | The whole process was confusing, slow and frankly exhausting.
1 | Dear Sir or Madam, I bought a washing machine from your Leeds store on 3 March. It was delivered with a dent in the door, which your driver asked me to sign for. I was told that a new door would be fitted at no cost to me. The fitter came, looked, and left, saying he had the wrong part. I took a day off work for that visit. I would like to know what you intend to do and to be reimbursed for the lost day.
0 | Good afternoon, we are two adults and a baby. Could you tell me whether the hotel offers cots and whether the pool is heated in April? We arrive on the 9th by train and would also be glad to hear how to get from the station to you. Many thanks, Helen
0 | My tracking number shows delivered but I was out, could it be with a neighbour?
0 | Please add my husband as a named driver from 1 June.
0 | I think I typed the wrong email when I signed up, can you change it?
0 | The lamp came without a bulb, is that normal?
0 | All good now, ignore my last message!
0 | Could you resend the invoice for March, I can't find it
0 | The machine shows code E20 and stops, what does that mean?
0 | is the museum open on bank holidays
`
