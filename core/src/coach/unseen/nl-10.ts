/** Agents' drafts in Dutch, tenth round: investigations opened, notices, sentences without a subject, refusals in the passive. */
export const nl10 = `
C | We starten meteen een onderzoek bij de bezorger.
C | Ons magazijn pakt dit met voorrang op.
C | Wij openen een dossier bij de vervoerder.
C | We zijn op de hoogte van de storing en werken aan herstel.
C | We bespreken uw klacht met de chef.
C | Ik zet uw vraag uit bij de technische dienst.
C | Ik heb uw melding naar de monteur doorgestuurd.
C | Uw klacht ligt nu bij onze kwaliteitsmanager.
C | Het bedrag staat binnenkort weer op uw rekening.
CT | Het bedrag staat uiterlijk vrijdag weer op uw rekening.
D | Lukt het daarna nog niet, dan stuur ik u een nieuwe sleutel.
D | Blijft de fout terugkomen, dan kijken we er samen naar.
D | Stuur ons een foto, dan regelen we een vervangend exemplaar.
D | Heeft u de factuur niet meer, dan maken wij een kopie.
I | Ogenblikje, ik zoek uw bestelling op.
I | Ik kijk even met u mee.
N | Dat doen wij helaas niet.
N | Retourneren is bij dit artikel niet meer mogelijk.
N | Uw aanvraag voor een vergunning is afgewezen.
N | De garantie is verlopen, dus de reparatie is voor eigen rekening.
N | Zonder bon ruilen wij niet.
N | Wij bezorgen niet op de Waddeneilanden.
A | Excuses dat u zo lang op antwoord heeft moeten wachten.
A | Sorry voor het late antwoord.
K | Dat u drie keer voor niets thuisbleef, is erg vervelend.
 | De rondleiding duurt ongeveer een uur.
 | Het is inmiddels doorgezet naar een ander nummer.
C | We kijken dit na met de leverancier.
C | Ik leg uw vraag voor aan de boekhouding.
CT | Het onderdeel komt donderdag binnen.
CT | Het bedrag wordt binnen 5 werkdagen teruggestort.
CT | De garage belt u morgenmiddag.
CT | Het water gaat dinsdag van 9 tot 12 uur dicht.
CT | Het zwembad gaat 3 juni weer open.
C | De oplossing zit in de volgende versie.
C | Er komt een monteur bij u langs.
C | U krijgt een mail als het pakket het magazijn verlaat.
 | Het loket is op werkdagen open van 9 tot 17 uur.
 | U kunt zich tot 30 juni aanmelden.
 | Uw reservering voor twee personen staat vast.
N | Zonder afspraak kunnen we u niet helpen.
N | De reparatie valt niet onder de garantie, want het zegel was verbroken.
N | U bent niet geselecteerd voor deze functie.
N | De datum wijzigen gaat niet meer.
K | Het moet vreselijk zijn geweest om de kamer zo aan te treffen.
K | Een uur aan de telefoon wachten is veel te lang.
A | Dat hebben we fout gedaan en dat spijt ons.
A | Onze welgemeende excuses voor de verwarring.
D | Antwoord met uw postcode, dan zoek ik de dichtstbijzijnde winkel.
D | Als het formulier getekend is, plannen we de monteur in.
D | Wilt u dat ik hem voor u reserveer? Dan doe ik dat.
I | Ik zoek het nu voor u op.
`
