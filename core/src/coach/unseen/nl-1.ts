/** Agents' drafts in Dutch, written before the patterns were read. */
export const nl1 = `
CT | Het geld staat binnen drie werkdagen op uw rekening.
CT | Ik bel u morgenochtend terug met een antwoord.
C | We sturen een nieuwe sleutel naar uw adres.
CT | De monteur staat ingepland voor donderdag tussen 8 en 12 uur.
CT | Uiterlijk vrijdag einde dag ontvangt u een mail van de schadeafdeling.
C | Ik heb het doorgezet naar het netwerkteam, zij nemen binnenkort contact met je op.
CT | De creditering ziet u op de volgende afrekening van 4 december.
CT | U krijgt onze beslissing ten laatste op 30 november.
CT | Het vervangende product gaat vandaag de deur uit en is er woensdag.
C | Zodra het onderdeel binnen is laat ik het je weten.
CT | Het duurt doorgaans 48 uur voor de wijziging zichtbaar is.
CT | Wij beantwoorden elke klacht binnen 10 werkdagen.
C | Ik vraag het magazijn om te zoeken en kom er bij u op terug.
CT | Geef me tot maandag, dan heeft u de verbeterde factuur.
CT | Onze chauffeur komt vanmiddag tussen 2 en 4 het pakket ophalen.
C | Een specialist zal u contacteren.
C | Ik beloof u elke twee uur op de hoogte te houden tot de lijn weer werkt.
CT | Morgenvroeg versturen we het ontbrekende artikel.
CT | Iemand van het kantoor belt je binnen het uur.
C | We zoeken uit wat er misging en delen wat we vinden.
CT | We zullen het bedrag voor de 15e van deze maand terugstorten.
D | Als u mij een foto van het label stuurt, regel ik de ruil.
D | Nadat we het getekende formulier ontvangen, kunnen we de betaling vrijgeven.
D | Stuur uw bestelnummer door en we bekijken de status.
D | Mocht het weer gebeuren, bel ons en we wisselen de modem om.
D | Geef je adres even door, dan sturen we er een op.
I | Ik kijk het even voor je na.
I | Momentje, ik open uw dossier.
I | Ik ga het nu meteen bekijken.
I | Graag gedaan, ik help je verder. Een ogenblik.
I | Natuurlijk, ik zoek je reservering er even bij.
 | Is de monteur donderdag tussen 8 en 12 geweest?
 | U kunt het artikel binnen 30 dagen na aankoop terugsturen.
 | Wij zijn open van 9 tot 17 uur, van maandag tot vrijdag.
 | Ik heb u gisteren om 3 uur gebeld maar kreeg geen gehoor.
 | Uw contract is op 31 oktober geëindigd.
 | Herstart het toestel en wacht tien minuten voor u het aansluit.
 | We hebben uw betaling op 2 november ontvangen, dank u.
 | Bent u vrijdag thuis?
 | De actie was geldig tot afgelopen zondag.
 | Bedankt voor je bericht. Kun je het e-mailadres bevestigen?
 | Het pakket is twee dagen geleden bij de buren bezorgd.
CA | Mijn excuses voor de verwarring met uw kamer. Een manager zal u bellen.
A | Aanvaard onze oprechte verontschuldigingen voor de dubbele afschrijving.
A | Het spijt me dat we je op de dag van de verhuizing in de steek hebben gelaten.
A | We zaten fout, sorry.
A | Excuus voor het lange wachten.
A | Dat was onze fout, waarvoor excuses.
 | Wat naar van uw vader, gecondoleerd.
N | Het spijt me, maar we kunnen digitale aankopen niet terugbetalen.
N | Helaas ligt dat buiten onze macht.
N | We nemen geen retouren aan na 30 dagen.
N | Het is tegen ons beleid om die informatie te delen.
N | U had de voorwaarden moeten lezen voor u tekende.
N | Zoals ik al zei, is de termijn verstreken.
N | Dat is niet onze verantwoordelijkheid, u moet bij de koerier zijn.
N | Uw aanvraag is afgewezen.
N | U heeft niet op tijd geannuleerd.
N | Meer kan ik niet voor u doen.
N | Afgeprijsde artikelen worden niet geruild.
 | De koffer is niet te zwaar, hij blijft onder de limiet.
 | Hiervoor wordt niets in rekening gebracht.
 | Maak u geen zorgen, uw stoel is veilig.
 | U hoeft niets te doen.
K | Ik begrijp hoe vervelend het is om met dit weer zonder verwarming te zitten.
K | U bent twee keer belast voor dezelfde bestelling en ik snap uw ergernis.
K | Het moet zwaar zijn geweest om de uitvaart te missen door onze vertraging.
K | Ik zie dat uw kaart geblokkeerd was terwijl u in het buitenland zat.
K | Niemand zou drie weken op een bed moeten wachten.
K | U heeft alle recht om boos te zijn.
 | Welk adres mogen we gebruiken?
 | Bedankt dat u voor ons kiest, een fijne dag nog.
`
