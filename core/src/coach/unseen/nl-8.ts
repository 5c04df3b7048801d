/** Agents' drafts in Dutch, eighth round: constructions that answers of real firms turned out to use. */
export const nl8 = `
C | We hebben de storing in de lezer gevonden en sturen u een nieuwe op: naar welk adres mag die?
C | De donkere weergave wordt toegevoegd in de volgende versie.
 | Ik bel u omdat het pakje naar ons is teruggekomen.
 | De inlogpagina zou nu weer moeten werken, wilt u het proberen?
CT | Uiterlijk vrijdag.
CT | De afspraak is ingepland op 15 juni om 9 uur.
CT | Ik kijk er woensdag naar en laat u weten wat ik vind.
C | De chauffeur belt u zo dadelijk op.
CT | Maat 42 is volgende week weer beschikbaar.
A | Wij bieden onze excuses aan voor de kapotte lamp.
 | Het spijt ons dat u weggaat, tot ziens.
 | Hartelijk dank, ik heb je vraag doorgelezen.
N | De bedrijfsleider is niet beschikbaar.
N | We zijn niet bevoegd om de kluis te openen.
C | De fietsen worden de komende dagen teruggebracht.
CT | De monteur is er binnen 30 minuten.
I | Laten we eens kijken bij welke boeking dit hoort.
 | Bij een nieuw wachtwoord worden alle open sessies beëindigd.
C | Er volgt snel meer nieuws over uw koffer.
C | U kunt een telefoontje van de werkplaats verwachten.
D | Typ uw bestelnummer in en we mailen u het bewijs.
CT | De bus vertrekt morgen om kwart over drie en haalt uw groep op.
K | Het moet vervelend zijn om een andere naam op je kaartje te zien.
 | De weg naar het station is opgebroken.
 | Tot maandag!
`
