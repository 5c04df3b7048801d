/** Agents' drafts in English, sixth round: promises, apologies and refusals that go by other names. */
export const en6 = `
ACT | Evening Sue, that's on us: the courier was booked for the wrong day and we're sorry. The replacement goes out tonight and you'll have it on Thursday.
C | Leave it with me, I'll chase the depot and come back to you once I've got an answer.
CT | Your money should be back on your Visa inside a week.
CT | I've put a note in my diary to ring you at half past nine tomorrow.
CT | We aim to have power restored by 22:00 this evening.
CT | Someone from our claims team calls you before the end of the day tomorrow.
C | The caretaker is fixing the dishwasher as we speak and we'll knock on your door when it's done.
CT | Expect a credit of £30 on your account by 3 December.
CT | Give us 48 hours and you'll have a written answer.
C | I'm going to get this put right for you.
A | My apologies, I misread your last message.
A | Please accept our apologies for the noise on Saturday night.
A | That was a mistake on our side and it should never have happened. We truly regret it.
AK | You waited in for nothing, twice. I'm sorry we let you down like that.
A | Oops, wrong link, sorry!
K | Three weeks without hot water with a baby in the house must be exhausting.
K | I get why you're cross, I would be too.
K | It's clear from your message how much trouble the cancelled flight has caused you.
KN | I hear you, and I know a no isn't what you hoped for, but the fare rules don't allow a change.
N | We don't ship to PO boxes.
N | There's nothing on our system under that name.
N | That offer ended on 31 October, so the discount can't be applied any more.
N | Regrettably the warranty doesn't extend to water damage.
N | As you didn't cancel before the trial ended, the fee is due.
N | I won't be able to waive the late fee this time.
D | Once you've sent us a photo of the label we'll get a new one out to you.
D | Let us know your customer number and we'll check the meter readings.
I | Bear with me a moment while I pull up your booking.
I | One second, I'm putting you through to reservations.
 | Breakfast is served from 7 till 10:30 in the garden room.
 | Did the restart help at all?
 | Nice one, enjoy the weekend!
 | Sorry to hear about your mum, Paul.
 | To change your PIN, open the app, tap Cards and choose Change PIN.
`
