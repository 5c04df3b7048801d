/** Agents' drafts in Dutch, ninth round: what is handed on, remedied and planned, and what follows from an answer. */
export const nl9 = `
C | Laat dit maar aan mij over.
C | Ik heb de filiaalmanager gevraagd u te bellen.
C | Wij maken dit voor u in orde.
C | Er is een vervangend exemplaar naar je onderweg.
C | We hebben dit bij het depot aangekaart en gaan er achteraan.
CT | Het geld zou begin volgende week weer op je rekening moeten staan.
CT | Je kunt vanmiddag een telefoontje van onze manager verwachten.
CT | Vanaf volgende maand zetten we in het weekend meer personeel in.
C | Ik geef je opmerking door aan het station.
C | Uw klacht is doorgestuurd naar de leidinggevende, die deze gaat beoordelen.
C | We zijn met onze leverancier bezig om het weer op voorraad te krijgen.
C | Ik laat iemand van de schadeafdeling u terugbellen.
CT | De oplossing gaat mee met de update van vanavond.
C | U hoort van ons zodra we de chauffeur gesproken hebben.
C | Wees gerust, dit wordt opgepakt.
C | We nemen dit mee in de evaluatie.
C | We passen onze verpakking aan om dit te voorkomen.
CT | Ik heb een terugbelverzoek voor je ingeschoten, morgen tussen 9 en 11.
CT | De gemeente haalt het afval uiterlijk donderdag op.
CT | Uw melding is doorgezet naar de aannemer. Die lost het binnen 5 werkdagen op.
C | We sturen er een monteur op af.
C | Wij nemen dit op met de betreffende vestiging.
C | Ik zet het voor je uit bij de collega's.
C | Je krijgt het aankoopbedrag van ons terug.
D | Stuur je ons je ordernummer in een DM, dan gaan we erachteraan.
D | Zou je ons je klantnummer kunnen doorgeven, zodat we kunnen meekijken?
TD | Vul het formulier in en een van onze adviseurs belt u binnen 2 werkdagen.
D | Blijft het probleem bestaan, laat het dan weten, dan sturen we een monteur.
D | Wil je dat ik het annuleer? Dan regel ik dat voor je.
I | Ik zoek je boeking er even bij.
I | Ik ben zo bij u.
I | Natuurlijk, geef me twee minuutjes om het na te kijken.
I | Ik check het voor je, moment.
 | We hebben je klacht nu afgesloten.
 | Je pakket is bij de buren op nummer 12 bezorgd.
 | We hopen je snel weer te zien!
 | De treinen rijden weer volgens de normale dienstregeling.
 | Je kunt je stoel tot twee uur voor vertrek in de app wijzigen.
 | Onze lijnen zijn morgen vanaf 8 uur open.
K | We weten hoe vervelend een vertraging kan zijn.
K | Ik kan me goed voorstellen hoe stressvol dat op je trouwdag was.
K | Ik begrijp je zorgen over de prijsverhoging.
K | Dat is allesbehalve leuk, ik snap dat je baalt.
K | Ik begrijp dat dit niet het antwoord is waar u op hoopte.
K | Dit is niet de service die we je willen bieden.
A | Het spijt ons dat je zo'n slechte ervaring hebt gehad.
A | Sorry daarvoor!
A | Excuses voor de trage reactie.
A | Onze excuses dat we de plank misgeslagen hebben.
A | We bieden je onze excuses aan.
A | Sorry dat we je hebben laten wachten.
 | Wat vervelend om te horen dat je koffer zoek is.
N | We hebben daar nog geen datum voor.
N | Die aanbieding is verlopen.
N | Terugbetaling is bij uitverkoopartikelen niet mogelijk.
N | Via social media kunnen we niet bij je gegevens.
N | Meer kunnen we helaas niet voor je doen.
N | Daarvoor moet je bij je bank zijn.
N | Dat zul je met de verkoper moeten opnemen.
N | Dit model verkopen we niet meer.
N | Het is uw eigen verantwoordelijkheid om de voorwaarden te lezen.
C | Hoi, de ontwikkelaars hebben een oplossing klaar en testen die nu; je krijgt hem de komende dagen.
C | Ik ga hierover met de keuken praten.
C | Dit staat op de lijst voor de update van het voorjaar.
C | Uw opmerkingen zijn gedeeld met het hoofd huishouding zodat het verbeterd wordt.
C | Als de monteur geweest is, mail ik u.
CT | De gemeente herstelt het gat binnen 28 dagen.
C | De factuur volgt per post.
C | Die functie staat gepland voor versie 5.
C | We gaan na wat er misging en delen wat we vinden.
C | Uw dossier ligt bij ons fraudeteam, dat u zal bellen.
C | Ik heb een aantekening in uw dossier gemaakt zodat dit niet meer gebeurt.
CT | U staat ingepland voor donderdag om 14.00 uur.
CT | Onze bezorgers proberen het morgen opnieuw.
CT | We zijn u een uitleg verschuldigd en die krijgt u deze week.
C | Ik pak dit zelf op.
C | Een collega reageert zo spoedig mogelijk.
CT | Dat is vanavond opgelost.
C | We houden ons aan de oorspronkelijke prijs.
C | Een collega van mij is hiermee bezig.
CT | Het duurt normaal drie werkdagen voordat het verwerkt is.
C | Uiteraard vergoeden wij uw taxi.
C | We nemen het mee voor een volgende keer.
C | Ik moet dit navragen bij de financiële afdeling en kom erop terug.
C | We houden u op de hoogte.
C | Wij zullen dit verder intern bespreken.
D | Stuur de logs op en ik duik erin.
D | Beantwoord deze mail met een foto en we regelen een ruil.
D | Met plezier bekijken we het als je het e-mailadres van je account deelt.
D | Bevestig even je adres, dan doe ik het op de post.
D | Geef het model door en ik kan het onderdeel bestellen.
D | Wanneer we het getekende formulier hebben, kan de betaling worden vrijgegeven.
D | Zou u het nog eens willen proberen? Gaat het weer mis, dan escaleer ik het.
I | Ik open nu uw dossier.
I | Momentje, ik verbind u even door.
I | Eens kijken wat er aan de hand is.
I | Ik ga er nu meteen naar kijken.
 | Fijn dat het weer werkt!
 | Je ticket is samengevoegd met een ander.
 | Je vindt de instelling onder Voorkeuren.
 | Zo te zien is de betaling op 3 mei gelukt.
 | De update is gisteren uitgebracht.
 | Dit gebeurt als de cache vol is.
 | Heeft u al een andere browser geprobeerd?
 | We doen altijd ons best voor onze gasten.
 | U zult er dol op zijn!
 | Als u tot vrijdag wacht, daalt de prijs misschien.
 | Ons volgende evenement is op 4 juni.
A | Mijn excuses voor de verwarring.
A | Het spijt ons voor het ongemak.
A | Sorry voor de verwarring van onze kant.
A | Oprechte excuses voor hoe dit is gelopen.
A | Sorry, dat was onze fout.
A | Het spijt ons dat uw maaltijd koud was.
A | Het spijt me dat je niet eerder antwoord kreeg.
A | We betreuren het ongemak.
A | Sorry dat het zo lang duurde.
A | Het spijt me zeer dat onze chauffeur onbeleefd was.
A | Excuses voor de overlast.
A | Oeps, sorry, verkeerde link.
A | Wij bieden u hiervoor onze verontschuldigingen aan.
A | Neem ons niet kwalijk voor de late reactie.
 | Het spijt me te horen dat u ziek bent.
 | Sorry, om welke bestelling gaat het?
K | We snappen heel goed hoe irritant dit moet zijn.
K | Drie weken wachten op een antwoord is veel te lang.
K | Ik zie dat u ons meerdere keren heeft moeten bellen en dat hoort niet.
K | U heeft langer geduld gehad dan redelijk is.
K | Ik besef hoe u hiernaar uitkeek.
K | Het is begrijpelijk dat u zich zorgen maakt over uw gegevens.
K | We delen je teleurstelling.
K | Ik weet dat dit niet is waar je op hoopte.
K | Dat klinkt heel naar.
K | Ik snap waarom u zich zorgen maakt.
 | Begrepen, dank u.
N | Uw claim is afgewezen.
N | Dit valt niet onder de garantie.
N | We verzenden niet naar jouw land.
N | U heeft de verkeerde kaartgegevens ingevuld.
N | U had dit eerder moeten melden.
N | Het is niet mogelijk om de naam op het ticket te wijzigen.
N | In dit geval kunnen we geen terugbetaling aanbieden.
N | Het artikel is niet op voorraad.
N | We zien geen betaling van u.
N | Er is op dit moment geen manier om de gegevens te exporteren.
N | Dat ondersteunen wij niet.
N | De termijn is verstreken.
N | Alleen de rekeninghouder kan dit aanvragen.
N | Ik heb je boeking niet kunnen vinden.
 | Geen probleem hoor!
 | U hoeft het pakket niet terug te sturen.
 | Er worden geen kosten in rekening gebracht.
 | Aarzel niet om contact op te nemen.
CT | We bellen u op de 14e.
CT | Je hebt het voor het einde van de maand in huis.
CT | We antwoorden binnen 24 uur.
CT | Je krijgt het morgenochtend.
CT | We verwachten rond 15.00 uur weer online te zijn.
CT | Houd rekening met vijf werkdagen voordat het bedrag binnen is.
CT | Maandag mail ik u als eerste.
CT | Volgende week woensdag komt onze monteur langs.
C | We nemen zo snel mogelijk contact met je op.
C | Iemand belt je over enkele dagen.
`
