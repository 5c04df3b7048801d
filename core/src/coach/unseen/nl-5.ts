/** Agents' drafts in Dutch, fifth round: what a desk sends on an ordinary day. */
export const nl5 = `
KCT | Dag Anke, ik begrijp je ergernis over de vertraging. Ik heb met de koerier gesproken en morgen voor 14.00 uur wordt je pakket geleverd.
N | Het spijt me, maar als het pakket eenmaal onderweg is kunnen we het adres niet meer wijzigen.
CT | Goedemorgen, uw terugbetaling van 84 euro is goedgekeurd en u ontvangt het bedrag binnen 5 werkdagen.
C | Bedankt voor uw geduld. Ik heb dit doorgezet naar de technische dienst en laat het u weten zodra zij reageren.
AC | Sorry voor de verwisseling, Bert! We sturen je meteen de juiste kleur.
D | Stuur me even je boekingsnummer, dan kijk ik wat er mogelijk is.
I | Ik ben het nu aan het nakijken, blijf even hangen.
 | Hallo! Je vindt je facturen onder Mijn account > Facturen.
KN | Ik begrijp uw teleurstelling, maar de bon is in augustus verlopen en ik kan hem niet verlengen.
ACT | Excuses voor de late reactie. Uiterlijk morgen 12.00 uur sturen we u een volledig antwoord.
N | Dit artikel is niet op voorraad en we weten niet wanneer het terugkomt.
K | Ik begrijp uw frustratie helemaal, niemand wacht graag zo lang.
CT | De monteur komt op 5 december tussen 13 en 15 uur bij u langs.
C | We hebben uw klacht ontvangen en een behandelaar neemt contact met u op.
 | Kunt u mij zeggen welke browser u gebruikt?
N | We betalen niet terug omdat het ticket al gebruikt is.
CT | Je krijgt binnen 24 uur een bevestigingsmail van ons.
A | Nogmaals onze excuses voor het ongemak.
N | Dit komt doordat u een verkeerd rekeningnummer hebt ingevuld.
K | Ik weet dat dit al de tweede keer is dat het misgaat en dat dat heel vervelend is.
C | Ik zorg er persoonlijk voor dat die kosten eraf gaan.
 | Uw afspraak was maandag om 9.30 uur bij dokter Smets.
CT | Het kan tot 10 werkdagen duren voor het geld op uw rekening staat.
D | Als u de schoenen ongedragen terugstuurt, betalen we het volledige bedrag terug.
N | Die betaling kan ik nergens terugvinden.
KC | Ik zie dat u sinds zaterdag zonder internet zit, dat is niet acceptabel. Onze technici werken hard aan een oplossing.
 | Top, fijn dat het gelukt is! Kan ik nog iets voor je doen?
CT | Vrijdagochtend bel ik u om samen de opties te bekijken.
A | Onze excuses voor de fout op uw afschrift. Die is intussen rechtgezet.
N | Dat wordt niet gedekt door uw verzekering.
C | We gaan na wat er in het filiaal gebeurd is en komen bij u terug.
K | Ik besef hoe belangrijk deze reis voor u en uw gezin is.
 | Onze winkel in Gent is vandaag open tot 18 uur.
N | Alleen de contracthouder kan dit wijzigen.
CT | De nieuwe kaart is verstuurd en zou donderdag bij u moeten zijn.
N | U hebt de router niet op tijd teruggestuurd, dus is de vergoeding aangerekend.
I | Ik verbind u door met mijn collega van facturatie.
AN | Sorry daarvoor! De code werkt niet op afgeprijsde artikelen.
C | Zodra we iets horen van de leverancier, nemen we contact op.
 | Wat jammer dat je kat ziek is, beterschap voor haar.
`
