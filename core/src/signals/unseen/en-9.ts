/** Customers' messages in English, ninth round: moods said in a turn of phrase. */
export const en9 = `
1 | Your gate staff couldn't be bothered to look up.
1 | so much for priority boarding
1 | paid for an aisle seat, got the middle. cheers.
1 | I expected more from a five star hotel.
1 | Another software update, another headache.
1 | the chat just says "we value your time" and closes
1 | Half my order is missing and the rest is warm.
1 | you'd think a bank could manage to spell my name
1 | this is the second charger that died on me
1 | There goes my weekend, thanks to your outage
1 | wish somebody had told us the lounge was shut before we walked 20 minutes
1r | opened a ticket on Monday, bumped it Wednesday, still radio silence
1r | 3 agents, 3 different answers
1r | two engineers later the line still drops
1r | I keep being told "24 to 48 hours". That was nine days ago.
1r | your chat timed out on me for the fourth time today
 | Is the 17:40 still on time?
 | could you resend the invoice for May please
 | Nice touch with the handwritten note!
 | the box arrived open but everything was inside, all good
 | I lost my loyalty card, can I get a new one?
 | I don't see the option to add a second driver, where is it?
 | my subscription expired, how do I renew it?
2 | lying through your teeth again I see
2 | absolute clown show
2 | I hope whoever designed this app steps on lego every day
2 | you people make me sick
2 | Robbery, plain and simple.
`
