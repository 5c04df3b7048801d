/** Customers' messages in Dutch, fifth round: an ordinary day's inbox. */
export const nl5 = `
1h | Hier heb ik niets aan. Ik wil een leidinggevende spreken.
h | Mag ik een medewerker spreken alstublieft?
1h | Ik heb het al tien keer aan die chatbot uitgelegd, ik wil een echt mens.
h | Zou iemand van facturatie mij kunnen bellen?
1h | Ik wil een klacht indienen bij de verantwoordelijke van dit filiaal.
h | Hallo? Is daar iemand? Ik wil graag met een persoon praten.
1h | Graag dit voorleggen aan iemand met meer ervaring.
 | Kan ik bij jullie ook in het Engels terecht?
 | Mijn baas vroeg me om drie offertes bij u op te vragen.
1l | Als ik mijn geld niet terugkrijg neem ik contact op met mijn advocaat.
1l | Ik ga dit melden bij de Autoriteit Consument en Markt.
2l | Dit is fraude en ik ga jullie aanklagen.
1l | Volgens de wet heb ik recht op volledige terugbetaling.
1l | Ik heb al een klacht over uw bedrijf ingediend bij de Geschillencommissie.
1l | U mag mijn borg niet houden en desnoods stap ik naar de rechtbank.
 | Ik heb een gestempelde factuur nodig voor mijn notaris, vrijdag tekenen we de koopakte.
1c | Ik wil mijn abonnement opzeggen, ik ben deze problemen beu.
1c | Als dit nog eens gebeurt stap ik over naar een andere provider.
1c | Ik bestel nooit meer bij jullie.
1c | Sluit mijn rekening maar, ik heb een betere bank gevonden.
1c | Ik denk er serieus over om na deze maand weg te gaan bij KPN.
1c | We zijn al tien jaar trouwe klanten maar nu is het genoeg geweest.
 | Hoe annuleer ik een bestelling die ik per ongeluk heb geplaatst?
1r | Ik heb vijf keer gebeld en krijg elke keer een ander antwoord.
1r | Ik wacht al drie weken op mijn terugbetaling.
1r | Dit is de tweede keer dat ik hierover schrijf en ik heb nog steeds geen antwoord.
1r | Het is al meer dan een maand geleden en mijn internet doet het nog altijd niet.
1r | Ik heb meer dan een uur in de wacht gestaan en toen maar opgehangen.
1r | Alweer hetzelfde probleem! Vorige week gemeld en er is niets veranderd.
 | Ik heb gisteren besteld, wanneer wordt het geleverd?
u | Dit moet vandaag geregeld zijn, mijn vlucht vertrekt over drie uur.
1u | DRINGEND: mijn kaart is gestolen en iemand gebruikt ze
u | Graag zo snel mogelijk antwoord, het evenement is morgen.
2 | Jullie zijn het slechtste bedrijf waar ik ooit mee te maken had, walgelijk gewoon.
2 | Wat is er in godsnaam mis met jullie? Dit is belachelijk!!!
2 | LEUGENAARS. Jullie hebben mijn geld gestolen.
1 | Ik ben erg teleurgesteld over de bediening zaterdag in uw winkel.
1 | De schoenen gingen na twee weken stuk, dat verwacht je niet voor die prijs.
1 | Ik ben twee keer belast voor dezelfde bestelling, gelieve dit recht te zetten.
0 | Hallo, ik zou graag weten waar mijn bestelling 20339 blijft.
0 | Bedankt voor de hulp gisteren, alles werkt weer.
0 | Wat zijn jullie openingsuren op kerstavond?
`
