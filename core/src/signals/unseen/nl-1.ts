/** Customers' messages in Dutch and Flemish, written before the patterns were read. */
export const nl1 = `
h | Ik zou graag een medewerker spreken
1h | Verbind me door met je leidinggevende, jij kan dit duidelijk niet oplossen
1h | ben klaar met die chatbot, ik wil een mens
h | Kan iemand mij bellen op 06-12345678?
1h | Ik eis dat een manager hiernaar kijkt.
1h | Ik wil een officiële klacht indienen over jullie monteur.
h | Hoe krijg ik iemand aan de telefoon?
1h | Ik wens een klacht neer te leggen over uw loketbediende in Gent.
1h | Stop met die standaardantwoorden, geef me een echt persoon.
h | praat ik met een robot?
1h | Graag dit voorleggen aan uw leidinggevende en mij terugbellen.
1h | Mag ik de teamleider even aan de lijn, dit slaat nergens op
h | medewerker
1h | Ik verwacht een schriftelijke reactie van de directie.
1h | Werkt er bij jullie nog wel een mens van vlees en bloed?
h | Waar kan ik een klacht indienen?
1h | Ik krijg telkens een bandje, ik wil iemand spreken.
h | Is het mogelijk om met een persoon te chatten in plaats van met Billie?
 | De medewerker was erg vriendelijk, bedankt!
 | Ik ben manager bij een klein bedrijf en wil een zakelijke rekening openen.
 | Mijn leidinggevende heeft de factuur nodig op naam van de firma.
 | Hoeveel personen kunnen hetzelfde account gebruiken?
 | Welke papieren heb ik nodig om iemand anders als rekeninghouder toe te voegen?
 | Heeft die robotstofzuiger ook een dweilfunctie?
1l | Als ik mijn geld niet terugkrijg, schakel ik een advocaat in.
1l | Ik stap naar de Consumentenbond.
1l | Mijn rechtsbijstand neemt contact met u op.
1l | U heeft 14 dagen, daarna volgt een ingebrekestelling.
1l | Dit is wettelijk gewoon niet toegestaan.
1l | Volgens de wet heb ik recht op twee jaar garantie.
1l | Ik dien een klacht in bij de Ombudsman voor energie.
1l | Desnoods zie ik jullie voor de rechter.
1l | Ik meld dit bij de ACM.
1l | Ik breng het voor de Geschillencommissie.
1l | We gaan naar Test-Aankoop met dit dossier.
2l | oplichters, ik doe aangifte
1l | Ik behoud mij alle rechten voor.
1l | Op grond van EU-verordening 261/2004 heb ik recht op 400 euro.
1l | Ik doe een beroep op artikel 6:265 BW en ontbind de overeenkomst.
1l | De Autoriteit Persoonsgegevens zal hier blij mee zijn.
1l | De FOD Economie zal hiervan op de hoogte worden gebracht.
 | Ik ben advocaat en heb een factuur nodig op naam van kantoor.
 | Wie is de wettelijke vertegenwoordiger voor op het contract?
 | Ik moet dinsdag naar de rechtbank voor werk, kan de installatie naar woensdag?
 | Mijn zoon studeert rechten, is er studentenkorting?
 | Rechts naast de ingang stond vroeger een fietsenrek, is dat weg?
1c | Ik zeg mijn abonnement op, klaar mee.
1c | Als dit zo doorgaat stap ik over.
1c | Ik wil mijn contract beëindigen, ik heb geen vertrouwen meer in jullie.
1c | Hier bestel ik nooit meer iets.
1c | Nooit meer vlieg ik met deze maatschappij
1c | Jullie zijn een klant van 15 jaar kwijt.
1c | Ik denk erover om naar de concurrent te gaan.
1c | Hoe sluit ik mijn rekening? ik ben er helemaal klaar mee
1c | ik neem mijn nummer mee naar een andere provider
1c | Volgende maand zit ik bij Odido, de groeten.
1c | dit was de laatste keer dat ik bij jullie kocht
1c | De verzekering verleng ik niet bij jullie.
1c | Ik ben al op zoek naar een andere bank
1c | Gelieve mijn abonnement onmiddellijk stop te zetten.
c | Wat moet ik doen om op te zeggen?
1c | Dan ga ik wel ergens anders kopen
1c | Mij zien jullie niet meer terug, verwijder mijn account
 | Ik wil mijn afspraak van donderdag afzeggen want ik ben ziek.
 | Kan ik mijn vlucht naar een andere datum verzetten?
 | We gaan verhuizen, hoe neem ik internet mee?
 | Ik had hier nog nooit besteld en het ging super.
 | Ik ben mijn pas kwijt en wil hem blokkeren.
 | Kan ik beltegoed overzetten naar een ander nummer?
1r | Ik wacht al drie weken op mijn geld
1r | Heb al vijf keer gebeld en niemand weet iets
1r | Nog altijd geen antwoord op mijn mail van maandag.
1r | Meer dan een maand geleden heb ik de ruil aangevraagd en niks
1r | sta al 40 min in de wacht
1r | Weer hetzelfde, weer geen internet
1r | Dit is de vierde keer dat ik de papieren opstuur.
1r | Gemaild, gechat, gebeld, niemand reageert.
1r | Hoe lang moet ik nog wachten?
1r | ik word van het kastje naar de muur gestuurd
1r | Sinds 3 februari doet de telefoon van mijn moeder het niet.
1r | Pakket nog steeds niet binnen en we zijn 20 dagen verder
1r | Wij zitten sinds vrijdag zonder stroom en er komt niemand.
1r | Niemand heeft contact met me opgenomen ondanks mijn berichten.
1r | elke keer als ik bel krijg ik een ander verhaal
1r | heb dat al meerdere malen doorgestuurd en toch vragen ze het opnieuw
1r | Wanneer komt dat nu eindelijk eens in orde?
1r | ik heb hier vorige week ook al over gemaild maar nooit iets gehoord
 | Ik ben al tien jaar klant en zeer tevreden.
 | Hoe lang duurt het voor de pas er is?
 | Ik ben drie weken weg, kunnen jullie het pakket bewaren?
 | Vanmorgen gebeld en het was meteen opgelost, dankjewel!
 | Ik wil graag nog een keer hetzelfde bestellen.
 | Mijn contract loopt over twee maanden af, wat zijn de opties?
 | Ik heb twee accounts, kan ik die samenvoegen?
1u | Ik heb het vandaag nog nodig, we zitten zonder water.
u | SPOED: mijn vlucht gaat over twee uur en ik kan niet inchecken
u | Kan dit alsjeblieft met spoed bekeken worden
u | Het is een noodgeval, er is een gaslek
u | Graag zo snel mogelijk want morgen vertrek ik
 | Heeft geen haast, kijk maar wanneer het uitkomt.
 | Hoe laat gaan jullie vandaag dicht?
2 | Wat een waardeloze tent zeg.
2 | Stelletje dieven!!!
2 | Jullie zouden je moeten schamen
2 | bar slechte service, alleen maar prutsers
2 | Ik word hier gewoon belazerd
2 | Zakkenvullers zijn het
2 | godverdomme weer die kutsite plat
2 | Ge moet er niet mee lachen, dit is pure diefstal
2 | Om te kotsen hoe jullie met klanten omgaan
2 | Ik ben woest, we werden behandeld als vuil
2 | wat een schande, bah
2 | JULLIE KUNNEN OOK HELEMAAL NIKS
1 | Erg teleurgesteld in de kwaliteit, na één keer wassen al stuk.
1 | Ik ga niet akkoord met de factuur van deze maand.
1 | Jammer dat jullie niets laten weten over de wijzigingen.
1 | Bedankt voor niks.
1 | Het eten was koud en de bezorger onbeleefd.
1 | Ik vind het niet eerlijk dat ik moet betalen terwijl er garantie op zit.
1 | Twee keer afgeschreven, hoe kan dat nou?
1 | Van een merk als dit had ik meer verwacht
1 | Triest hoe de toiletten op de luchthaven erbij liggen.
1 | Waarom moet ik betalen voor een fout van jullie?
1 | De airco in het hotel deed het niet en ik wil een vergoeding.
1 | niet netjes om het uur te wijzigen zonder iets te zeggen
1 | irritant dat die app steeds vanzelf afsluit
1 | Fijn, alweer vertraging
0 | Goedemiddag, ik kan niet inloggen op mijn account, kunnen jullie helpen?
0 | Hallo, mijn bestelling is niet compleet, er mist een onderdeel. Nummer 48213.
0 | Wat heb ik nodig om een rekening te openen?
0 | Dank je wel, het werkt nu.
0 | De app geeft fout 504 als ik een foto upload.
0 | Goedemorgen, hebben jullie maat M nog op voorraad?
0 | Hoe wijzig ik de datum van mijn automatische incasso?
0 | De crew was geweldig, complimenten
0 | Ik kreeg de verkeerde maat, hoe kan ik ruilen?
0 | oke bedankt, ik probeer het en laat het weten
0 | Ja, de postcode is 1012 AB en de naam is Visser.
0 | Mag mijn hond mee in de cabine?
0 | De link in de mail opent niet op mijn gsm.
0 | Sorry, ik bedoelde de 14e en niet de 15e.
0 | Kunt u mij op weg helpen met de aanvraag van de premie?
`
