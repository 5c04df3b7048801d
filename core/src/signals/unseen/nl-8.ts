/** Customers' messages in Dutch, eighth round: wishes said in passing, and plain questions that only sound like them. */
export const nl8 = `
1h | is er een manier om een echt mens aan de lijn te krijgen?
h | Met wie moet ik praten om de tenaamstelling te wijzigen?
1h | ik wil dat uw leidinggevende mij terugbelt
1h | gevraagd naar de manager, maar die was zogenaamd in gesprek
h | Heeft u een e-mailadres waar ik een klacht kan indienen?
1h | genoeg standaardantwoorden, laat een medewerker even reageren
h | kan iemand van de administratie mij even bellen?
1h | alleen maar een bot, niemand om mee te praten
1h | geef me iemand die er wél verstand van heeft
h | hoe kan ik telefonisch contact krijgen met jullie?
1h | Ik wil dit graag hogerop leggen
 | de filiaalmanager was erg vriendelijk, dank
 | ik ben zelf leidinggevende en wil graag een zakelijke factuur
 | Gisteren met een collega van u gesproken, alles is opgelost!
1 | hou op met mij elke dag te bellen
1c | ik zit er serieus aan te denken om over te stappen
1c | voortaan bestel ik wel ergens anders
1c | Nooit meer koop ik hier iets
1c | ik ga mijn abonnement niet verlengen
1c | gefeliciteerd, jullie zijn een klant van tien jaar kwijt
1c | eerste en laatste keer
1c | als het vrijdag niet werkt neem ik mijn nummer mee naar een ander
1c | dan zeg ik het hele zaakje op
1c | mij zien jullie niet meer terug
1c | ben al offertes aan het opvragen bij andere verzekeraars
1c | Als ik vandaag niet kan spelen zeg ik mijn lidmaatschap op
 | ik heb hier nog nooit besteld, hoe werkt het betalen?
 | Hoe stap ik over naar het gezinsabonnement?
 | ik wil mijn afspraak van dinsdag afzeggen
1l | mijn advocaat neemt contact met u op
1l | ik heb een melding gedaan bij de ACM
1l | dit is in strijd met de wet
1l | Dan ga ik naar de geschillencommissie
1l | ik eis mijn wettelijke garantie op
1l | u hoort nog van mijn rechtsbijstand
1l | dit is gewoon contractbreuk
1l | aangifte gedaan wegens oplichting
1l | volgens de wet koop op afstand heb ik veertien dagen
 | dekt de rechtsbijstandverzekering ook verkeer?
 | ik ben jurist en zoek een kopie van de polis
1r | dit is al de derde keer dat ik hierover chat
1r | al drie weken wachten en nog niks gehoord
1r | ik probeer al heel lang iemand te bereiken
1r | word steeds van het kastje naar de muur gestuurd
1r | kan ik op zijn minst antwoord krijgen? heb al gemaild, gebeld, alles
1r | in januari de papieren opgestuurd en tot op heden geen bericht
1r | weer dezelfde fout, weer opnieuw bellen
1r | vorige week met iemand gesproken en nog steeds geen geld ontvangen
1r | 50 minuten in de wacht gestaan
 | één keer gebeld en meteen opgelost
 | gisteren het formulier verstuurd, hoe lang duurt het ongeveer?
2 | wat een waardeloze club zeg
2 | stelletje oplichters
2 | SCHAAM JULLIE KAPOT
2 | achterlijk gedoe dit, echt belachelijk!!
1 | best wel teleurgesteld
1 | top, alweer vertraging. geweldig hoor
1 | er is twee keer afgeschreven voor hetzelfde boek
 | mijn spel start niet meer op sinds de update, kunnen jullie helpen?
 | de code werkt niet, kunt u een nieuwe sturen?
 | mijn bestelling staat op vertraagd, komt hij morgen nog?
`
