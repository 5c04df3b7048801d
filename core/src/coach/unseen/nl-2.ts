/** Agents' drafts in Dutch, second round. */
export const nl2 = `
CT | Goed nieuws: het onderdeel is binnen en we kunnen de herstelling bevestigen voor dinsdag 8 om 10 uur.
C | Mijn collega Tom neemt dit over en schrijft u persoonlijk.
CT | Uiterlijk de 12e heeft u het geld terug.
CT | Door de drukte duren antwoorden nu tot vijf werkdagen.
CT | Ik heb een herinnering gezet en bel je maandag stipt om 9 uur.
C | Zodra de leverancier bevestigt, bent u de eerste die het hoort.
CT | Je nieuwe pas is vanmorgen vertrokken en valt binnen 5 dagen in de bus.
C | Ik regel dat de koerier terugkomt om het gratis op te halen.
CT | De ploeg ruimt gemeld zwerfvuil op binnen twee werkdagen.
C | We gaan de kosten kwijtschelden en de rekening rechtzetten.
CT | Er komt vanavond tussen zes en acht iemand langs om het water te herstellen.
D | Als u de bon bij uw antwoord voegt, zet ik de terugbetaling in gang.
D | Zeg het maar en we zetten je over naar het kleinere abonnement.
I | Even kijken naar de bestelling, ogenblikje.
I | Ik vraag het nu na bij het magazijn, momentje.
 | De monteur was dinsdag 8 om 10 uur langs en vond geen storing.
 | U heeft tot de 12e bedenktijd.
 | Maandag zijn we gesloten en dinsdag weer open vanaf 9 uur.
 | Schikt maandag om 9 uur?
 | Je pakket is vanmorgen door R. Laan in ontvangst genomen.
 | De garantie loopt twee jaar vanaf de aankoop.
A | Ik ben u excuses verschuldigd: ik gaf u de verkeerde datum.
A | Het spijt ons oprecht dat onze chauffeur zo tegen u sprak.
AC | Sorry voor de stilte van onze kant. We schrijven zodra er nieuws is.
 | Wat vervelend dat u zich niet lekker voelt, beterschap.
N | Ik vrees dat de actie niet geldt voor bestaande klanten.
N | We ruilen enkel artikelen die nog in de doos zitten.
N | Had u het eerder gemeld, dan hadden we misschien kunnen helpen.
N | Daar gaat ons team niet over.
N | Uw claim valt buiten de polis en wordt dus niet uitbetaald.
N | Dat mag u niet mee aan boord nemen.
 | U mag gratis een kleine tas mee aan boord nemen.
 | Een tweede exemplaar kost niets.
 | Geen probleem, fijn dat het werkt!
K | De foto's van het eerste jaar van uw zoon kwijtraken moet pijn doen, en ik zie waarom u uitleg wilt.
K | U bent van het ene loket naar het andere gestuurd en heeft nog altijd geen koelkast.
K | Ik besef dat twee afgezegde bezoeken u twee dagen loon hebben gekost.
K | Het is om gek van te worden als een nieuwe telefoon niet eens aangaat.
 | Welke kleur heeft het lampje vooraan?
 | In orde, je kunt weer inloggen.
`
