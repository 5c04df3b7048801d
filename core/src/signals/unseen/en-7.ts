/** Customers' messages in English, seventh round: other trades, other ways to say it. */
export const en7 = `
1r | Nobody from your side has bothered to get back to me since the 9th.
1r | How often do I have to explain this? The washing machine leaks, the man came, it still leaks.
1r | been chasing this refund for weeks, it's turning into a part-time job
r | Just checking in again about the visa letter I asked for last week.
 | How long does delivery to Malta usually take?
h | Could I discuss this with one of your mortgage people over the phone?
1h | with respect, I'd rather hear this from someone above you
1h | Your assistant keeps pasting the same link. Is a real colleague available?
1l | I've spoken to Citizens Advice and they say you're obliged to repair it.
1l | Consider this my final notice before I go to the ombudsman.
2l | you forged my signature, the police have been informed
1c | We're already getting quotes from other suppliers.
1c | Honestly I can't see a reason to stay with you after this.
1c | Please tell me how to export all my data, I'm moving our team to another tool because of these outages.
 | Is it possible to pause my subscription over the summer?
uh | Our guests arrive at six and the door code doesn't work, please call
1u | server down, 40 people can't work, we need this back up right away
2 | shame on you for treating an 80 year old woman like that
2 | What a bunch of crooks!
2 | unbelievable. UNBELIEVABLE. you lost my passport?!
1 | The room smelled of smoke and the shower was lukewarm.
1 | Your new checkout is a pain, I had to type my card number three times.
1 | not impressed with how the driver spoke to my wife
 | Loved the cake, thank you so much!
 | Which documents do I need to open a joint account?
`
