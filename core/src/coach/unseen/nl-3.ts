/** Agents' drafts in Dutch, third round: whole messages, as chat, mail and short posts hold them. */
export const nl3 = `
KCT | Beste meneer Peeters, ik snap dat u er klaar mee bent: twee keer thuisblijven voor niets. De monteur staat morgen tussen 8 en 10 bij u voor de deur.
CT | Hoi Sanne! De terugbetaling is goedgekeurd en staat binnen 3 tot 5 werkdagen op je rekening.
N | Helaas leveren wij niet in Duitsland.
ACT | We hebben een fout gemaakt in de factuur, onze excuses. Voor vrijdag hebt u de juiste in uw mailbox.
K | Wat vervelend dat je twee keer betaald hebt voor hetzelfde kaartje. Mag ik je boekingsnummer?
N | Via de chat kan ik u daar niets over zeggen.
C | Laat dat maar aan mij over, ik ga erachteraan en kom erop terug.
N | Zodra de verpakking open is, nemen we het toestel niet meer terug.
I | Momentje, ik kijk even in het systeem.
CT | Ik bel je vanmiddag voor vijven terug met een antwoord.
K | Ik kan me voorstellen dat het frustrerend is om telkens hetzelfde verhaal te doen.
 | Je wachtwoord wijzigen doe je via Instellingen, Beveiliging.
D | Als u ons een foto van het etiket bezorgt, brengen wij de vervanging in orde.
A | Sorry voor het lange wachten, het is vandaag enorm druk.
N | Het is niet mogelijk de naam op het ticket nog te veranderen.
CT | Je bestelling gaat vandaag de deur uit en wordt donderdag bezorgd.
KN | Ik weet dat u op dat geld rekende. De termijn om bezwaar te maken is echter vorige maand verstreken.
C | Ik heb uw klacht doorgegeven aan de filiaalmanager, zij neemt contact met u op.
N | Alleen de rekeninghouder kan dit aanvragen.
 | Vanaf welk toestel probeer je in te loggen?
CT | Binnen 48 uur krijg je van de afdeling incasso een reactie per mail.
AC | Sorry voor de verwarring! We sturen je kosteloos het juiste onderdeel op.
 | Fijn dat het weer werkt! Laat gerust weten als er nog iets is.
K | Drie weken wachten op een zetel zonder dat iemand iets laat weten, dat is niet leuk, dat begrijp ik helemaal.
N | Ik mag geen uitzonderingen maken op de annuleringsvoorwaarden.
C | We zijn het nog aan het uitzoeken met de leverancier en houden u op de hoogte.
CT | De storing is in de loop van morgen verholpen.
N | U heeft het defect te laat gemeld, daarom is het in rekening gebracht.
I | Tuurlijk, ik check het even voor je.
 | We zijn open van maandag tot en met zaterdag van 9 tot 20 uur.
K | Het moet schrikken zijn geweest om een afschrijving te zien die je niet herkent.
D | Zodra ik het adres van u heb, plan ik de ophaling in.
C | We gaan de boete schrappen en uw abonnement weer op het oude tarief zetten.
NA | Mijn excuses, maar het systeem laat mij de datum niet aanpassen.
 | Gecondoleerd met het verlies van uw vader.
N | De garantie dekt geen val- of waterschade.
CT | Ik blijf het volgen en stuur u maandag 7 december 's ochtends een berichtje.
A | U had gelijk, wij zaten fout: de info in de winkel klopte niet. Dat spijt ons.
K | Bedankt voor je melding, Diego. Balen dat de app steeds vastloopt als je wilt afrekenen!
N | We hebben geen winkels in uw regio.
 | Het pakje is op 12 november afgeleverd en door de buurman aangenomen.
C | Ons kwaliteitsteam zoekt uit wat er misging en laat het je weten.
CT | Het bedrag wordt binnen 24 uur teruggestort.
N | Daar gaan wij niet over, dan moet u bij de netbeheerder zijn.
`
