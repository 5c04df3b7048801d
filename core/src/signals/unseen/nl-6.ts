/** Customers' messages in Dutch, sixth round: what is meant is seldom said outright. */
export const nl6 = `
1r | Ik ben de tel kwijt hoe vaak ik al aan de lijn heb gehangen, en steeds hetzelfde verhaal.
1r | derde week zonder internet en het enige wat ik krijg is een sms dat er een monteur is ingepland
1r | Daar ben ik weer. Zelfde pakket, zelfde smoesje.
1r | Ik word van het kastje naar de muur gestuurd, eerst facturatie, dan techniek, dan weer facturatie
1r | twee mails gestuurd en nog geen ontvangstbevestiging gehad
1r | De monteur zou op de 3e komen, het is nu de 20e en ik heb niemand gezien.
r | Ik kom nog even terug op mijn ticket 8841, is er al nieuws?
 | Ik ben al tien jaar klant en vind de nieuwe app echt fijn, complimenten.
 | Gisteren belde ik voor een reservering, kan er een kinderbedje bij?
1h | Zit er bij jullie niemand die iets mag beslissen? Verbind me dan met die persoon.
h | kan iemand mij misschien bellen, schrijven gaat me niet zo goed af
1h | Stop met die automatische antwoorden, ik wil dat er een echt mens naar kijkt
1h | Wie is uw leidinggevende? Ik wil graag de naam en het mailadres.
h | Kan ik over mijn hypotheek met een adviseur praten?
1h | Ik wil dit hogerop leggen, naar wie kan ik schrijven?
 | onze inkoopmanager is veranderd, contact voor de licentie is nu Lucie Pas
1l | Staat de borg er de 1e nog niet op, dan hoort u van mijn advocaat.
1l | Ik heb alle screenshots bewaard en laat ze graag aan de rechter zien.
1l | Ik heb het al neergelegd bij de geschillencommissie.
1l | Volgens de Europese regels heb ik recht op 400 euro voor die vertraging.
1l | De ACM krijgt dit ook te horen.
1l | morgen doe ik aangifte bij de politie
 | Ik ben zelf advocaat en ben dol op het programma, kan het ook uren bijhouden?
1c | Als het zo doorgaat stap ik over naar de concurrent.
1c | zet alles maar stop, ik ben er klaar mee
1c | In januari verleng ik zeker niet.
1c | Hoe kom ik zo snel mogelijk van dit contract af?
1c | Dit was de laatste keer dat ik bij jullie boek.
1c | Ik heb net mijn nummer laten overzetten, hou die glasvezel maar
 | Kan ik mijn koffer na het uitchecken bij de receptie laten staan?
 | ik verhuis in mei naar Chili, dan moet het stroomcontract stoppen, hoe lang van tevoren moet ik dat doorgeven?
1u | De cv doet het niet, het is hier 12 graden en ik heb een baby. Er moet nu iemand komen.
u | mijn vlucht gaat over 3 uur en ik kan niet inchecken in de app, help
1u | we kunnen in de hele winkel niet pinnen, elke minuut kost ons omzet
2 | Wat een stelletje prutsers, weer naar het verkeerde adres gestuurd
2 | Dieven. Meer is het niet.
2 | schaam je je niet om zo met klanten om te gaan
2c | Ik hoop dat jullie failliet gaan, alles opgezegd vandaag
2 | Maak je een grapje? 80 euro voor een plastic doos die niet eens aangaat?!?!
2 | Waag het niet om een kamer met bedwantsen in rekening te brengen, wat een tent
2r | VIERDE KEER DAT IK SCHRIJF. LEEST IEMAND DIT??
1 | de soep was koud en de ober had er geen zin in, leuk jubileum zo
1 | Jammer, we kwamen hier altijd zo graag.
1 | De meterstand klopt van geen kant, jullie rekenen het dubbele van wat ik verbruik
1 | beetje moe van die updates die me elke ochtend uitloggen
 | Goedemorgen, geldt het gezinsabonnement ook voor kinderen boven de 18?
 | wat is het verschil tussen het blauwe en het groene tarief
 | Heel fijn geholpen door Tom in de winkel in Utrecht, bedank hem van mij
`
