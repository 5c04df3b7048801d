/** Agents' drafts in Dutch, sixth round: promises, apologies and refusals that go by other names. */
export const nl6 = `
ACT | Goedenavond Suzan, dat is onze fout: de koerier was voor de verkeerde dag geboekt en dat spijt ons. Het vervangende exemplaar gaat vanavond de deur uit en donderdag heeft u het in huis.
C | Laat het maar aan mij over, ik zit het depot achter de vodden en laat u iets weten zodra ik meer hoor.
CT | Uw geld zou binnen een week weer op uw Visa moeten staan.
CT | Ik heb in mijn agenda gezet dat ik u morgen om half tien bel.
CT | We verwachten de stroom vanavond voor 22.00 uur hersteld te hebben.
CT | Een collega van schade belt u morgen voor het eind van de dag.
C | De huismeester is met de vaatwasser bezig en we kloppen bij u aan als hij klaar is.
CT | U ziet uiterlijk 3 december een creditering van € 30 op uw rekening.
CT | Geef ons 48 uur, dan heeft u een schriftelijk antwoord.
C | Ik ga zorgen dat dit in orde komt.
A | Excuses, ik las uw vorige bericht verkeerd.
A | Wij bieden u onze verontschuldigingen aan voor het lawaai van zaterdag.
A | De fout ligt bij ons en dit had nooit mogen gebeuren. Dat betreuren we echt.
AK | U heeft twee middagen voor niets zitten wachten. Sorry dat we u zo in de steek lieten.
A | Oeps, verkeerde link, sorry!
K | Drie weken zonder warm water met een baby in huis, dat moet slopend zijn.
K | Logisch dat u boos bent, dat zou ik ook zijn.
K | Uit uw bericht maak ik op hoeveel ellende de geannuleerde vlucht u heeft bezorgd.
KN | Ik weet dat u op een ander antwoord had gehoopt, maar met dit tarief is wijzigen niet toegestaan.
N | We versturen niet naar postbussen.
N | Er staat niets onder die naam in ons systeem.
N | De actie liep tot 31 oktober, dus de korting geldt niet meer.
N | Waterschade valt buiten de garantie.
N | Omdat u niet vóór het einde van de proefperiode heeft opgezegd, bent u de kosten verschuldigd.
N | Deze keer kan ik de boete helaas niet kwijtschelden.
D | Zodra u ons een foto van het etiket stuurt, sturen wij u een nieuw exemplaar.
D | Geef ons uw klantnummer door, dan controleren we de meterstanden.
I | Momentje, ik haal uw boeking erbij.
I | Een ogenblik, ik verbind u door met reserveringen.
 | Het ontbijt is van 7 tot 10.30 uur in de tuinzaal.
 | Heeft het herstarten geholpen?
 | Top, fijn weekend!
 | Wat naar van uw moeder, Paul.
 | Om uw pincode te wijzigen opent u de app, tikt u op Passen en kiest u Pincode wijzigen.
`
