/** Customers' messages in Dutch, third round. */
export const nl3 = `
1h | Met u kom ik geen stap verder. Mag ik het e-mailadres van de manager?
h | laat aub een adviseur mij bellen over mijn hypotheek
h | ik regel dit liever met een mens dan via dit formulier
 | De manager van uw winkel in Gent was fantastisch, bedank hem van ons.
1l | Als u dit niet oplost heb ik geen andere keuze dan een advocaat in te schakelen.
1l | Wat jullie doen is een inbreuk op de privacywet.
1l | Ik heb het gemeld bij de ACM.
 | Kan ik een kopie van het contract krijgen voor mijn boekhouder?
1c | Beschouw dit als mijn opzegging, ik wil het contract per de 30e beëindigen.
1c | We gaan op zoek naar een andere leverancier als de prijzen weer stijgen.
2c | Hier koop ik nooit meer, wat een aanfluiting van een winkel!!
1c | Ik denk erover terug te gaan naar Ziggo, daar deed de wifi het tenminste
 | Ik wil mijn abonnement van maandelijks naar jaarlijks omzetten.
1r | Ik heb deze week drie keer gebeld en telkens zou er iemand contact opnemen.
1r | De terugbetaling is op 4 mei goedgekeurd en ik heb nog steeds niets ontvangen.
1r | Het heeft ruim twee maanden geduurd om een simpel antwoord te krijgen.
1r | Ik ben nu twee dagen thuisgebleven voor de bezorger en er kwam niemand.
 | Bestelling na twee dagen binnen, heel goed.
1 | Het deksel was gebarsten en de helft van de verf lag in de doos.
1 | Ik ben verward en geërgerd door deze rekening, er klopt niets van
1 | De levering was weer te laat en de bezorger gooide het over het hek.
2 | Jullie personeel is onbeschoft, lui en oneerlijk.
2 | WAT IS ER MIS MET JULLIE
0 | Hallo, wanneer zijn de zwarte laarzen in maat 36 er weer?
0 | Ik ben verhuisd, hoe pas ik mijn adres aan?
0 | Valt waterschade onder de garantie?
0 | Bedankt, de vervanging kwam vandaag en werkt perfect.
0 | Pincode vergeten, wat moet ik doen?
0 | Mijn bestelling is nog niet aangekomen, kunt u nakijken waar die is? Bestelling 55121
`
