/** Customers' messages in English, fourth round: chats, mails, posts and notes of calls as they come. */
export const en4 = `
h | hi is there a real person I can chat with
1h | Third bot answer in a row. Put me through to someone who can think.
1h | I'd like this escalated to your supervisor please, the last answer made no sense.
h | Could somebody phone me about the mortgage letter? I'd rather talk it through.
1h | Who is in charge over there? I want to hear from them, not from you.
h | agent
1h | I don't want to deal with Kevin any more, give my case to a colleague of his.
1h | Please let me have the email address of your head of customer relations.
 | Your shop manager Denise went out of her way for us, lovely woman.
 | I'm the office manager here and need a second login for my assistant.
1l | I've taken advice from Citizens Advice and you're in breach of the Consumer Rights Act.
1l | Refund me within 14 days or I file a claim in the small claims court.
1l | My next letter goes to the ombudsman.
2l | You thieves, see you in court!
1l | I am opening a dispute with my card issuer and reporting you to Trading Standards.
1l | A formal subject access request under the GDPR will follow if you keep ignoring me.
1l | My lawyer has been copied in on this email.
 | We're a law firm and would like a quote for 12 phones.
 | Is it legal to use the dashcam in Austria?
1c | That's it, I'm moving my broadband to Zen next month.
1c | how do i cancel everything?? not paying for this a day longer
1c | You've lost a customer after 15 years.
1c | Sort this out or I'll take my business elsewhere.
2c | Absolute garbage, deleted the app and never coming back!!!
1c | We are currently talking to two of your competitors about replacing you.
1c | I regret switching to you and would like to get out of the contract.
 | I'd like to cancel Tuesday's appointment and come on Friday instead.
1r | This is the fourth email about the same thing.
1r | Still nothing. I reported the leak on the 2nd and it's now the 19th.
1r | Been on hold 50 minutes and counting
1r | Every time I call I have to start from the beginning.
1r | Any news? I wrote last week and the week before and nobody answered.
1r | You told me someone would ring on Monday. It's Thursday.
 | Thanks, that was quick, I only wrote ten minutes ago!
1u | The water is coming through the ceiling, we need somebody right now
u | I fly at 6 tomorrow morning and haven't got the ticket yet, can you look at it straight away?
u | Our tills are down and there's a queue out of the door, please hurry
2 | What a bunch of clowns. Do you even read what people write?
2 | I'm beyond furious, you ruined my wedding day
1 | Pretty let down by the quality, the colour came off in the first wash.
1 | The app crashes whenever I open the basket.
1 | Not great. I was charged for a drink I never ordered.
0 | Do you ship to Malta?
0 | Please change the delivery name to A. Borg, thank you.
0 | Just a quick note to say the new sofa is gorgeous
`
