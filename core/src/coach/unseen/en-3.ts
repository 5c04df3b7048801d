/** Agents' drafts in English, third round: whole messages, as chat, mail and short posts hold them. */
export const en3 = `
KCT | Hi Marta, I can see why you're upset: two parcels lost in a month isn't acceptable. I've opened a trace with the carrier and will email you by Friday at 5pm with whatever they tell us.
CT | Thanks for holding on. The credit note has been approved and you'll see it on your card in 3-5 working days.
N | Hello, unfortunately this plan isn't available in your postcode yet.
AC | Apologies for the mix-up with the sizes, Dan. I'm sending the right ones out and you keep the others.
K | I hear you, paying for a gym you can't get into is infuriating. Which branch was it?
N | That's not something we're able to look into over chat.
CT | Our night team picks this up from here. Expect their first update before 6 am.
N | Once the seal has been broken we won't take the headset back.
ACT | We dropped the ball here and I'm sorry. You will have a new invoice in your inbox by tomorrow midday.
I | Give me a minute while I pull up the booking.
K | You were told one price and billed another, I get it, and that's annoying.
 | Hi Sam, thanks for getting in touch. Could you confirm the last four digits of the number on the account?
C | Leave it with me, I'll chase the warehouse and come back to you.
D | If it still drops out after the restart, send me a screenshot and I'll raise it with the network guys.
CT | I've booked the plumber: he'll be with you Wednesday between 9 and 11.
N | I don't have access to that system, so there isn't much I can do from here.
KN | I understand it's your daughter's birthday and that you need it tomorrow, but we have no way of speeding this up.
 | You can change your seat in the app under My trips until two hours before departure.
C | We've logged the fault and the engineers will fix it as soon as they can get to the mast.
A | Please accept our sincere apologies for the way you were treated at the counter.
N | The terms clearly state that deposits are non-refundable.
CT | Just to let you know, your new router is on its way and should be with you by Tuesday.
 | Glad to hear it's up and running again! Have a lovely weekend.
K | Being left without heating with a newborn in the house is really stressful, and you shouldn't have had to ring four times.
N | Your warranty ran out in March, which means a repair would be at your own cost.
C | I have asked my manager to review the charge and one of us will call you once she's decided.
 | The office is open Monday to Friday from 9 to 5.
CT | The amount of £42.10 goes back to your PayPal today and normally shows within 24 hours.
NA | I'm sorry we missed you. The courier no longer delivers on Saturdays.
 | Sorry to hear you're leaving us! You can cancel any time in Settings, then Billing.
KC | Thanks for flagging this, Priya. A page that freezes at checkout is a real nuisance, and our developers are working on a fix that will go out with the next release.
I | Sure, let me check that for you real quick.
D | Could you send us a photo of the label? Once we have it we'll get a replacement out to you.
N | As you didn't cancel before the trial ended, the charge is valid.
 | Did you try the link in the second mail?
CT | We'll be in touch again on 3 December to make sure everything still works.
N | We are not allowed to share details of another customer's account.
A | My bad, I attached the wrong file. Here is the right one.
K | I can imagine how worrying it must be to see a payment you don't recognise.
C | Noted! I'm passing this on to the menu team and they'll get back to you directly.
KN | I know this isn't the answer you were hoping for. The offer ended on Sunday and can't be extended.
CT | Refunds take up to ten days to reach your bank.
 | Here's how to reset it: hold the button for ten seconds until the light turns blue.
N | You should have read the size chart before ordering.
`
