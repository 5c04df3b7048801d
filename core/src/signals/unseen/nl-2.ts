/** Customers' messages in Dutch, second round. */
export const nl2 = `
1h | Dank u, maar u bent niet bevoegd om dit op te lossen. Wie beslist hier wel over?
h | hoi kunnen jullie me doorverbinden met facturatie? praat liever even
1h | Geen knip- en plakwerk meer graag, laat een verantwoordelijke mij bellen.
h | is er een nummer dat ik kan bellen?
1h | Ik verzoek om een gesprek met de kantoordirecteur in Mechelen.
h | echt persoon aub
 | De medewerkster bij de gate gaf me stoel 14C, kan dat ook aan het gangpad?
 | Complimenten aan de chef van de bakkerij, alles was heerlijk.
1l | Hierbij sommeer ik u het bedrag binnen 5 werkdagen terug te betalen, anders volgen juridische stappen.
1l | Ik leg het voor aan het Kifid met alle bewijzen.
1l | Mijn jurist zegt dat het beding nietig is.
1l | Een boete mag u helemaal niet rekenen, dat is bij wet verboden.
1l | Heb al een klacht lopen bij de Ombudsdienst voor Telecommunicatie.
2l | Stelletje bandieten, ik sleep jullie voor het gerecht
1l | Ik verzoek u om inzage in mijn gegevens volgens de AVG, binnen een maand.
1l | Dan zie ik mij genoodzaakt de gang naar de rechter te maken.
 | Onze advocaat verhuist, lever de printer op het nieuwe adres.
 | Is het wettelijk toegestaan een powerbank in handbagage mee te nemen?
 | Het proces om me aan te melden was super eenvoudig.
1c | Nou, dan ga ik wel naar Budget Energie. Dag.
1c | Gelieve mijn lidmaatschap per direct te beëindigen.
1c | Na elf jaar brengen we de wagenparkverzekering elders onder.
1c | sta op het punt die simkaart weg te gooien en te switchen
1c | Van mij krijgen jullie geen cent meer.
1c | Ik raadde jullie altijd aan. Nu niet meer.
1c | geld terug en alles sluiten, we zijn uitgepraat
1c | vanaf volgende maand hoeven jullie niet meer op mij te rekenen
 | We verzetten de vergadering naar 3 uur, kan de catering eerder komen?
 | Annuleer aub de dubbele bestelling, ik had twee keer geklikt.
 | Ik vertrek morgen naar Spanje, werkt mijn bundel daar?
1r | Is er al nieuws? Vorige keer zeiden jullie 48 uur, dat is negen dagen geleden.
1r | Maandag gebeld, woensdag gebeld en vrijdag zit ik hier weer.
1r | op geen enkele mail van mij is gereageerd
1r | De schade heb ik in januari gemeld en het is nu mei.
1r | er zijn al twee monteurs geweest en de storing is terug
1r | vijf kwartier in de rij gehangen en toen viel de lijn weg
1r | jullie vragen keer op keer om hetzelfde bewijs van adres
1r | derde toestel al en ook dit is weer defect
1r | ik blijf maar wachten op een teken van leven
 | Ik kijk al maanden uit naar dit concert!
 | Ik ben twee weken geleden met de cursus begonnen en het is geweldig.
 | In drie keer betaald, ging prima.
u | Kan dit voor twaalf uur geregeld zijn? De verhuizers staan voor de deur.
1u | Pas geblokkeerd, ik zit in het buitenland met twee kinderen zonder cash, doe alstublieft nu iets
 | Wanneer het jullie schikt, ik heb alle tijd.
2 | Gefeliciteerd, het verjaardagsfeest van mijn dochter is naar de knoppen. Jullie zullen wel trots zijn.
2 | Welke clowns runnen deze toko?
2 | Nog nooit ben ik zo minachtend behandeld.
2 | geld stelen van gepensioneerden, bah wat laag
2 | SCHAAM JULLIE. Echte oplichters zijn het.
2 | ik ben jullie leugens spuugzat
2 | wat een stel sukkels daar
1 | De kamer leek in niets op de foto's en de douche gaf alleen koud water.
1 | Lekker snel, die expreslevering.
1 | Ik hou er een erg nare smaak aan over.
1 | Extra betaald voor de stiltecoupé en tussen een vrijgezellenfeest beland. Gezellig.
1 | jullie update heeft alles stukgemaakt, goed gedaan
1 | Ik heb het gevoel dat ik verkeerd ben voorgelicht over de looptijd en wil dat dit herzien wordt.
1 | Niet te geloven dat jullie geld vragen voor kraanwater
1 | Het hele traject was verwarrend, traag en vermoeiend.
1 | Geachte heer, mevrouw, op 3 maart kocht ik een wasmachine in uw winkel in Breda. Bij levering zat er een deuk in de deur en uw chauffeur vroeg mij toch te tekenen. Er werd mij verzekerd dat er kosteloos een nieuwe deur zou komen. De monteur kwam, keek en vertrok omdat hij het verkeerde onderdeel bij zich had. Ik heb daarvoor een dag vrij genomen. Ik wil weten wat u gaat doen en dat die dag vergoed wordt.
0 | Goedemiddag, wij zijn met twee volwassenen en een baby. Kunt u zeggen of het hotel babybedjes heeft en of het zwembad in april verwarmd is? We komen de 9e met de trein en horen graag hoe we vanaf het station bij u komen. Met dank, Heleen
0 | Volgens de track and trace is het bezorgd maar ik was weg, ligt het bij de buren?
0 | Wilt u mijn man vanaf 1 juni als bestuurder toevoegen?
0 | Ik denk dat ik mijn e-mail verkeerd heb ingevuld, kunnen jullie die aanpassen?
0 | De lamp kwam zonder peertje, hoort dat zo?
0 | Is al gelukt, negeer mijn vorige bericht
0 | Kunt u de factuur van maart nog eens sturen? ik kan hem niet vinden
0 | De machine toont E20 en stopt, wat betekent dat?
0 | is het museum open op feestdagen
`
