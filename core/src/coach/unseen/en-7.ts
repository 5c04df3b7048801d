/** Agents' drafts in English, seventh round: other trades, other ways to say it. */
export const en7 = `
CT | You'll see the corrected bill in your account tomorrow morning.
C | I'm on it and will drop you a line as soon as there's movement.
CT | Our plumber can be with you on Friday between 9 and 11, I've booked him in.
C | We're getting a new key cut and the porter brings it up to your room.
CT | You have my word: the money goes back today.
A | I got that wrong, and I'm sorry for sending you in circles.
A | We owe you an apology for how you were spoken to at the desk.
A | Sincere apologies for the double booking, Ms Park.
AK | It isn't right that you had to chase us, sorry for that.
K | Being locked out of your own account before payday is a horrible feeling.
K | I can imagine that wasn't the start to the holiday you had in mind.
N | The museum is closed on Mondays, so I can't book you in that day.
N | Seats by the window are all taken.
N | Your account was blocked since you typed the wrong PIN three times.
N | Sadly there is no way to recover deleted photos.
D | If you can tell me the meter number I'll look up your tariff.
I | Let me just open your file.
 | The lounge is on the second floor, next to gate B12.
 | Was the parcel left with a neighbour, perhaps?
`
