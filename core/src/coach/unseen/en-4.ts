/** Agents' drafts in English, fourth round: telephone shops, clinics, councils, airlines, banks. */
export const en4 = `
KC | Hello Ms Okafor, a boiler that packs up in the coldest week of the year is the stuff of nightmares. I've flagged your job as urgent and our planner will ring you with a slot.
CT | Your claim has now been settled: £310 will be paid into the account ending 771 on Monday.
N | I've double-checked, and I'm sorry to say we're fully booked that evening.
N | We don't do refunds on gift cards, whichever shop you bought them in.
A | Please excuse the late reply, Tom.
K | Two hours in a queue only to be told the system is down, no wonder you've had enough.
CT | Dr Lindqvist's secretary is going to phone you before lunch tomorrow to fix a new date.
I | One second, let me find your file.
D | Reply YES and we'll put you on the waiting list.
N | That discount was for new members only.
C | Our pricing team are looking at your bill line by line. You'll hear from me as soon as they are through.
 | Thank you for choosing us, have a safe flight!
CT | Bin collections in your street resume on Thursday 3 December.
ACT | I'm really sorry we left you hanging. By the end of today you'll have a straight answer from me.
KN | I appreciate this puts you in an awkward spot before your holiday. Without the original receipt, though, I can't process an exchange.
 | Which of the two flats is this about, 4A or 4B?
N | It's your responsibility to check the passport rules before travelling.
C | I'll have the engineer's report sent over to you.
CT | Allow up to 72 hours for the money to clear.
K | You've been bounced between three departments, that's not how we want to treat anybody.
 | Parking is free after 6 pm and all day on Sundays.
N | Sadly there's no way round the six-week notice period.
C | We've ordered a new door seal for your fridge and will fit it the moment it's in.
KA | You trusted us with your mum's ring and we lost track of it. I can't apologise enough.
CT | A courier picks the laptop up from you tomorrow between 12 and 2.
N | Our records show the parcel was left where you asked, so we're closing the case.
K | I get that you're worried about the surgery being moved again.
 | The keynote starts at 10 and doors open at 9:15.
D | Provided you send the form back signed, we'll release the deposit.
N | I wish I could help, but that decision sits with the landlord.
CT | I'm on shift until 10 tonight and will message you before I leave.
 | You can pick any two toppings from the list.
N | We're not in a position to match that price.
K | Seeing money leave your account without a word of warning would rattle anyone.
C | I've put in a request to have the late fee taken off.
I | Hang on, I'm just opening the tracking page.
A | The mistake was ours: your luggage was tagged to the wrong airport.
CT | The council replies to objections within 20 working days.
 | Your order was delivered to the parcel locker on Saturday.
N | You waited too long to report the damage, so the insurer has turned the claim down.
KC | Sorry the sound keeps cutting out. I know how distracting that is in a lecture, and the technicians are on it.
N | No can do, I'm afraid: sale items are final.
`
