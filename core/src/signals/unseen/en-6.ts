/** Customers' messages in English, sixth round: what is meant is seldom said outright. */
export const en6 = `
1r | third week without a landline and all I ever get is a text saying an engineer has been assigned
1r | I must have rung you half a dozen times since Easter and nobody ever rings back as agreed.
1r | Still nothing. My last three emails have gone unanswered.
1r | Me again. Same parcel, same depot, same story.
1r | So I'm being passed from pillar to post, first billing, then tech, then billing again, and I'm back where I started
1r | Your chat told me two days, that was on the 4th. Today is the 23rd.
r | Following up on the ticket I opened last Tuesday, any news?
 | I've been with you since 2014 and just wanted to say the new app is lovely.
 | I called the hotel yesterday to book a table, can you add a high chair?
1h | Is there anybody at your company who can actually make decisions? Put me through please.
h | could someone ring me instead, I find it hard to explain in writing
1h | Robots all the way down. Human. Please.
1h | who is your supervisor? I'd like their name and email
h | Is there a live person I could chat with about my mortgage?
1h | I'd like to take this further up the chain, whom do I write to?
 | our team manager changed, please update the contact on our licence to Ruth Amey
1l | My lawyer will be in touch if the deposit isn't back in my account by the first.
1l | I've kept every screenshot and I will happily show them to a judge.
1l | Ofcom will be hearing about this.
1l | Under EU261 you owe me 400 euros for that delay and you know it.
1l | Small claims form is filled in and ready to post.
1l | I've asked my bank for a chargeback and informed trading standards.
 | I'm a lawyer myself and love the software, does it also do time sheets?
1c | At this rate I'll be taking my business elsewhere.
1c | Send me the PAC code, I've had enough.
1c | Not renewing in January, that's for sure.
1c | What do I have to do to get out of this contract?
1c | Last time I book with you lot.
1c | Honestly your competitor quoted me 20 quid less and they actually pick up the phone, so bye
 | Can I leave my luggage with you after check out?
 | moving abroad in May, so the energy contract should end then, what's the notice period?
1u | Boiler is out, it's minus four and I have a newborn here. Someone needs to come now.
u | flight in 3 hrs and the app won't let me check in, help please
1u | our whole shop can't take card payments right now, every minute costs us sales
2 | You absolute muppets have sent it to the wrong house AGAIN
2 | Thieves. Plain and simple.
2c | I hope you go bust, cancelling everything today.
2 | how is it even possible to be this incompetent
2 | Are you having a laugh? 80 quid for a plastic box that doesn't even turn on?!?!
2 | Don't you dare charge me for a room with bedbugs, you people are a disgrace
2r | FOURTH TIME I'M WRITING. DO YOU EVEN READ THESE??
1 | the soup was cold and the waiter rolled his eyes, not great for an anniversary
1 | It's a shame, we used to love this hotel.
1 | Meter reading is plain wrong, you've billed me for twice what I used
1 | bit fed up with the updates logging me out every morning tbh
 | Morning! Does the family plan also cover kids over 18?
 | what's the difference between the blue and the green tariff
 | Brilliant service from Tom at the Bristol branch, please pass on my thanks
`
