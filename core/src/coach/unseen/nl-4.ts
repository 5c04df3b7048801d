/** Agents' drafts in Dutch, fourth round: clinics, councils, airlines, banks, shops of both sides of the border. */
export const nl4 = `
KC | Geachte mevrouw Aerts, zonder verwarming zitten midden in een koudegolf, daar wordt een mens wanhopig van. Ik heb uw melding als dringend gemarkeerd en onze planner belt u met een tijdstip.
CT | Uw schade is goedgekeurd: maandag staat er 310 euro op de rekening eindigend op 771.
N | Ik heb het nagekeken en die avond zitten we al helemaal vol.
N | Cadeaukaarten kunnen niet terug, in welke winkel u ze ook gekocht hebt.
A | Vergeef me de late reactie, Tom.
K | Twee uur in de rij staan en dan ligt het systeem plat, daar zou iedereen het van krijgen.
CT | De secretaresse van dokter Linders belt u morgen voor de middag om een nieuwe datum te prikken.
I | Een tel, ik zoek uw dossier erbij.
D | Antwoord met JA en we zetten u op de wachtlijst.
N | Die korting was uitsluitend voor nieuwe leden.
C | Onze tarievenafdeling loopt uw rekening regel voor regel na en u hoort van mij wat eruit komt.
 | Bedankt dat u met ons vloog, goede reis!
CT | De vuilnisophaling in uw straat herneemt op donderdag 3 december.
ACT | Het spijt me echt dat we niets van ons lieten horen. Vandaag voor 20.00 uur krijg je een duidelijk antwoord van me.
KN | Ik snap dat dit je in de knel brengt, twee dagen voor je reis. Zonder het originele bonnetje kan ik alleen echt niet ruilen.
 | Om welke van de twee flats gaat het, 4A of 4B?
N | De paspoortregels nakijken is de verantwoordelijkheid van de reiziger.
C | Ik laat u het verslag van de technieker bezorgen.
CT | Het kan tot 72 uur duren voor het bedrag zichtbaar is.
K | Je bent van de ene afdeling naar de andere gestuurd en zit nog zonder oplossing; zo willen we met niemand omgaan.
 | Parkeren is gratis na 18 uur en de hele zondag.
N | Aan de opzegtermijn van zes weken valt niet te tornen.
C | We hebben een nieuwe deurrubber besteld en monteren die zodra hij binnen is.
KA | U vertrouwde ons de ring van uw moeder toe en wij zijn hem kwijtgeraakt. Ik kan me niet genoeg verontschuldigen.
CT | De koerier pikt de laptop morgen tussen 12 en 2 bij je op.
N | Volgens onze gegevens is het pakje achtergelaten waar u het vroeg, dus we sluiten de zaak.
K | Logisch dat u zich zorgen maakt nu de operatie alweer verschuift.
 | De lezing begint om 10 uur en de deuren gaan open om 9.15 uur.
D | Op voorwaarde dat u het formulier getekend terugstuurt, geven we de borg vrij.
N | Ik zou u graag helpen, maar die beslissing ligt bij de huisbaas.
CT | Ik zit hier tot 22 uur en stuur je voor ik wegga nog een berichtje.
 | U mag twee toppings uit de lijst kiezen.
N | Wij zijn niet bij machte om die prijs te evenaren.
K | Geld van je rekening zien verdwijnen zonder enige waarschuwing, daar zou iedereen van schrikken.
C | Ik heb gevraagd om de aanmaningskosten te schrappen.
I | Wacht even, ik open de trackingpagina.
A | De fout lag bij ons: uw koffer kreeg het label van een andere luchthaven.
CT | De gemeente antwoordt binnen 20 werkdagen op bezwaren.
 | Je bestelling ligt sinds zaterdag in de pakketautomaat.
N | U meldde de schade te laat en daarom heeft de verzekeraar de claim afgewezen.
KC | Irritant dat het geluid telkens wegvalt midden in een les. De techniekers zijn ermee bezig.
N | Dat gaat hem niet worden: afgeprijsde artikelen ruilen we niet.
`
