/** Customers' messages in Dutch, fourth round: chats, mails, posts and notes of calls as they come. */
export const nl4 = `
h | hoi, zit er ook een echt mens achter deze chat?
1h | Derde automatische antwoord op rij. Verbind me door met iemand die meedenkt.
1h | Ik wil dat uw leidinggevende hiernaar kijkt, het laatste antwoord sloeg nergens op.
h | Kan iemand mij bellen over de brief van de hypotheek? Ik bespreek het liever.
1h | Wie is daar de baas? Die wil ik spreken.
h | medewerker spreken
1h | Ik wil niet meer door Kevin geholpen worden, geef mijn zaak aan een collega van hem.
1h | Bezorg mij het mailadres van uw hoofd klantenservice.
 | Jullie filiaalmanager Denise heeft ons geweldig geholpen.
 | Ik ben officemanager en heb een tweede login nodig voor mijn assistent.
1l | Ik heb advies gevraagd bij Het Juridisch Loket en u handelt in strijd met de wet.
1l | Binnen 14 dagen mijn geld terug of ik stap naar de kantonrechter.
1l | Mijn volgende brief gaat naar de ombudsman.
2l | Dieven, tot bij de rechter!
1l | Ik laat de betaling storneren en meld jullie bij de Consumentenbond en de ACM.
1l | Ik ga Test Aankoop en de Economische Inspectie inschakelen.
1l | Mijn advocaat staat in cc.
 | Wij zijn een advocatenkantoor en willen graag een offerte voor 12 telefoons.
 | Is een dashcam legaal in Oostenrijk?
1c | Klaar mee, volgende maand ga ik naar Ziggo.
1c | hoe zeg ik alles op?? betaal hier geen dag langer voor
1c | Na 15 jaar zijn jullie een klant kwijt.
1c | Los het op of ik zoek een andere leverancier.
2c | Totale rotzooi, app verwijderd en ik kom nooit meer terug!!!
1c | We zijn al in gesprek met twee concurrenten om jullie te vervangen.
1c | Ik heb spijt dat ik ben overgestapt en wil van het contract af.
 | Ik wil de afspraak van dinsdag annuleren en vrijdag komen.
1r | Dit is al de vierde mail over hetzelfde.
1r | Nog altijd niks. Het lek heb ik op de 2e gemeld en het is nu de 19e.
1r | 50 minuten in de wacht en het loopt op
1r | Elke keer als ik bel moet ik weer van voren af aan beginnen.
1r | Al nieuws? Vorige week en de week ervoor gemaild en niemand antwoordt.
1r | Er zou maandag iemand bellen. Het is nu donderdag.
 | Dank, dat was snel, ik mailde tien minuten geleden pas!
1u | Het water komt door het plafond, we hebben nu meteen iemand nodig
u | Ik vlieg morgen om 6 uur en heb mijn ticket nog niet, kunt u er direct naar kijken?
u | Onze kassa's liggen plat en de rij staat tot buiten, haast u alstublieft
2 | Wat een stel prutsers. Lezen jullie überhaupt wat mensen schrijven?
2 | Ik ben woedend, jullie hebben mijn trouwdag verpest
1 | Nogal teleurgesteld in de kwaliteit, de kleur ging er bij de eerste was al af.
1 | De app loopt vast zodra ik mijn mandje open.
1 | Niet blij. Er is een drankje aangerekend dat ik nooit besteld heb.
0 | Verzenden jullie naar Malta?
0 | Wilt u de naam voor de levering wijzigen in A. Borg, bedankt.
0 | Even laten weten dat de nieuwe bank prachtig is
`
