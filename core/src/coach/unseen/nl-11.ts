/** Agents' drafts in Dutch, eleventh round: times that say no limit, months and weekends, passives, headings, and what the customer is to do in time. */
export const nl11 = `
CT | De onderdelen komen woensdag bij ons binnen.
CT | De creditnota gaat vrijdag mee.
CT | U kunt de koerier dinsdag tussen 2 en 4 verwachten.
CT | Half december staat het geld op uw rekening.
CT | Maandag kom ik bij u terug met de cijfers.
CT | We hopen de stroom voor 18 uur te herstellen.
CT | De monteur komt donderdagochtend.
CT | De oplossing wordt uiterlijk 30 nov verwacht.
CT | De doorlooptijd is ongeveer 3 werkdagen.
CT | Over twee weken heeft u de nieuwe router.
CT | Binnen een paar uur is het opgelost.
CT | Tegen maandag is het in orde.
CT | Uw pakket vertrekt morgen en komt donderdag of vrijdag aan.
CT | Binnen maximaal 72 u ziet u het bedrag terug.
CT | Voor het einde van de maand maken we het over.
CT | Volgende week brengen we de versie met de oplossing uit.
CT | Ik los het vandaag nog voor u op.
CT | Vanaf maandag is de dienst hervat.
CT | In de loop van volgende week krijgt u bericht.
CT | Aan het begin van de middag staat de monteur voor de deur.
C | Uw klacht ligt bij de manager en zij schrijft u.
C | Vervangend exemplaar is onderweg.
C | Ik zorg dat het gebeurt.
C | Het bedrag wordt verrekend met uw volgende factuur.
C | Een collega neemt uw zaak over.
 | U kunt het binnen 30 dagen terugsturen.
 | Morgen gaan we om 9 uur open.
 | De aanbieding geldt tot en met zondag.
 | Stuur het formulier voor vrijdag op.
 | Ik schreef u dinsdag.
 | De terugbetaling is op 3 maart gedaan.
 | De winkel is dit weekend gesloten.
 | Bijgaand de factuur van maart.
 | U moet voor 1 mei opzeggen.
 | De betaling moet binnen 14 dagen binnen zijn.
 | Hij zei dat hij morgen zou bellen.
 | Is de monteur maandag geweest?
 | Fijn weekend!
 | De garantie loopt twee jaar.
 | De vergadering was in september.
 | Tot morgen!
 | Klik binnen 24 uur op de link om uw adres te bevestigen.
 | Deze code is tot middernacht te gebruiken.
 | U heeft tot vrijdag om bezwaar te maken.
 | Zijn er zeven dagen voorbij en is er niets gekomen, vraag het dan bij de buren.
 | Tickets waarop 5 dagen geen antwoord komt, worden automatisch gesloten.
N | Aanvragen na 30 dagen nemen we niet in behandeling.
 | Wij verzoeken u het saldo voor morgen te voldoen.
 | De link verloopt over 48 uur.
 | Klachten moeten ons binnen 3 dagen na levering bereiken.
 | Beschadigd aangekomen? Laat het ons binnen 48 uur weten met foto's.
 | Onze openingstijden zijn van 8 tot 18 uur, maandag tot en met vrijdag.
 | Wij raden aan minstens twee weken vooraf te boeken.
 | Wees 30 minuten voor vertrek bij de gate.
 | Uw abonnement wordt op 1 juni verlengd.
 | Zorg dat er dinsdag tussen 9 en 12 iemand thuis is.
 | Het wachtwoord moet elke 90 dagen gewijzigd worden.
 | We hebben uw bericht vanmorgen ontvangen.
 | Het artikel is vandaag om 10.15 uur bezorgd.
 | Ruilen kan binnen 15 dagen na aankoop.
 | Heeft u het pakket gekregen dat maandag is verstuurd?
CT | De reactietijd is nu 2 dagen, dus u hoort donderdag van ons.
CT | De monteur is er vanaf 8.30 uur.
CT | U heeft ons antwoord binnen 5 à 7 werkdgn.
CT | Ik bel je morgen vroeg.
CT | Levering: 2 tot 3 werkdagen.
CT | Het geld staat er meestal binnen 24u op.
CT | De release staat gepland voor de 20e.
CT | Uw afspraak is verzet naar vrijdag 15.00 uur.
CT | In de eerste helft van mei krijgt u de pas.
CT | De werken eindigen eind maart.
CT | Geef het een dag of twee en het saldo klopt weer.
CT | Vanaf maandag zijn we weer online.
CT | Morgenvroeg bevestig ik het u zeker.
CT | Vandaag of morgen is het gebeurd.
CT | Deze week nog krijgt u uitsluitsel.
C | Wij betalen de retourkosten.
C | Ik regel een koerier die het ophaalt.
C | We hebben de boekhouding gevraagd de factuur te corrigeren.
C | Laat het maar aan mij over.
C | We zoeken het uit en komen erop terug.
 | Normaal antwoorden we binnen twee uur, maar uw bericht zat in de spam.
K | Ik begrijp dat u voor vrijdag een telefoontje was beloofd.
 | De bezorger kwam maandag en dinsdag langs maar er was niemand.
 | We kunnen terugbetalen of een ander sturen, wat heeft u liever?
N | Zoals vermeld in onze mail van 12 mei is het tarief niet terugbetaalbaar.
 | Kinderen tot 12 jaar reizen tot september gratis.
 | Houd de knop 10 seconden ingedrukt om te resetten.
 | U moet minstens 24 uur wachten voor u het opnieuw probeert.
 | Laat weten welke dag volgende week u past.
 | Het systeem lag vanmorgen tussen 9 en 11 uit.
CT | Nieuwe leverdatum: donderdag 3 december.
CT | De verwachte aankomsttijd is 15.40 uur.
CT | Levering op de eilanden binnen 5 dagen.
 | Hierbij sturen wij u de factuur.
C | We doen ons uiterste best om alles nog op tijd te leveren.
C | Zodra uw pakket vertrekt, krijgt u een bericht.
C | Ik hou het in de gaten en meld het zodra er iets verandert.
A | Sorry, ik lees uw bericht nu pas.
 | De link vervalt over 30 minuten.
CT | De werken eindigen eind maart.
C | Wanneer uw pakket vertrekt, krijgt u een bericht met de code.
C | U hoort het zodra de monteur onderweg is.
N | Betaling geweigerd door de bank.
`
