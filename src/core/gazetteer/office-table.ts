/** The offices that the table and questions know. A prime minister is any head of government. */
const OFFICE_NAMES = [
  "nato-secretary-general",
  "nato-deputy-secretary-general",
  "chair-of-the-military-committee",
  "saceur",
  "sact",
  "un-secretary-general",
  "european-council-president",
  "european-commission-president",
  "eu-high-representative",
  "president",
  "prime-minister",
  "monarch",
  "foreign-minister",
  "defence-minister",
  "chief-of-defence",
] as const;
export type OfficeName = (typeof OFFICE_NAMES)[number];

/** One holder's time in an office. */
interface Term {
  readonly name: string;
  /** The first day that is surely theirs. */
  readonly from: string;
  /** The first day that may be theirs: earlier than `from` where only the month or year is known. */
  readonly earliest: string;
  /** The last day; absent where the next one's first day, or the table's end, tells. */
  readonly until?: string;
}

/** One line of the table below, read. */
export interface OfficeRow {
  readonly office: OfficeName;
  readonly country?: string;
  /** In the order of time. */
  readonly terms: readonly Term[];
  /** Whether the last holder is taken to go on beyond the table's last sure day. */
  readonly isLasting: boolean;
}

/** The last day for which the table is kept; whoever extends the lines moves it. */
export const SURE_UNTIL = "2025-12-31";

/**
 * Who held what, since when: office [country] | name since, name since[..last day], …
 *
 *     prime-minister EE | Kaja Kallas 2021-01-26, Kristen Michal 2024-07-23
 *
 * A holder stays until the next one's day. `2021-07` means some day of that month. `*` after the
 * office: the last one stays beyond `SURE_UNTIL`. Only what is certain stands here: acting holders of
 * days or weeks are left out, with a last day before them. A state may lack any of its offices.
 */
const ROWS = `
nato-secretary-general * | Manfred Wörner 1988-07-01..1994-08-13, Willy Claes 1994-10-17..1995-10-20, Javier Solana 1995-12-05, George Robertson 1999-10-14..2003-12-17, Jaap de Hoop Scheffer 2004-01-05, Anders Fogh Rasmussen 2009-08-01, Jens Stoltenberg 2014-10-01, Mark Rutte 2024-10-01
nato-deputy-secretary-general * | Alexander Vershbow 2012-02..2016-10-16, Rose Gottemoeller 2016-10-17..2019-10-16, Mircea Geoană 2019-10-17..2024-09, Boris Ruge 2024-09-11..2024-11-30, Radmila Shekerinska 2024-12
chair-of-the-military-committee * | Knud Bartels 2012-01-02, Petr Pavel 2015-06-26, Stuart Peach 2018-06-29, Rob Bauer 2021-06-25, Giuseppe Cavo Dragone 2025-01-17
saceur * | James Stavridis 2009-07-02, Philip Breedlove 2013-05-13, Curtis Scaparrotti 2016-05-04, Tod Wolters 2019-05-03, Christopher Cavoli 2022-07-04, Alexus Grynkewich 2025-07-04
sact * | Jean-Paul Paloméros 2012-09-28, Denis Mercier 2015-09-30, André Lanata 2018-09-11, Philippe Lavigne 2021-09-23, Pierre Vandier 2024-09-23
un-secretary-general * | Kofi Annan 1997-01-01, Ban Ki-moon 2007-01-01, António Guterres 2017-01-01..2026-12-31
european-council-president * | Herman Van Rompuy 2009-12-01, Donald Tusk 2014-12-01, Charles Michel 2019-12-01, António Costa 2024-12-01
european-commission-president * | José Manuel Barroso 2004-11-22, Jean-Claude Juncker 2014-11-01, Ursula von der Leyen 2019-12-01
eu-high-representative * | Catherine Ashton 2009-12-01, Federica Mogherini 2014-11-01, Josep Borrell 2019-12-01, Kaja Kallas 2024-12-01
president US | Bill Clinton 1993-01-20, George W. Bush 2001-01-20, Barack Obama 2009-01-20, Donald Trump 2017-01-20, Joe Biden 2021-01-20, Donald Trump 2025-01-20..2029-01-19
foreign-minister US | Hillary Clinton 2009-01-21..2013-01-31, John Kerry 2013-02-01..2017-01-19, Rex Tillerson 2017-02-01..2018-03-30, Mike Pompeo 2018-04-26..2021-01-19, Antony Blinken 2021-01-26..2025-01-19, Marco Rubio 2025-01-21
defence-minister US | Chuck Hagel 2013-02-27, Ash Carter 2015-02-17..2017-01-19, James Mattis 2017-01-20..2018-12-31, Mark Esper 2019-07-23..2020-11-08, Lloyd Austin 2021-01-22..2025-01-19, Pete Hegseth 2025-01-25
prime-minister GB | David Cameron 2010-05-11, Theresa May 2016-07-13, Boris Johnson 2019-07-24, Liz Truss 2022-09-06, Rishi Sunak 2022-10-25, Keir Starmer 2024-07-05
foreign-minister GB | Philip Hammond 2014-07-15, Boris Johnson 2016-07-13, Jeremy Hunt 2018-07-09, Dominic Raab 2019-07-24, Liz Truss 2021-09-15, James Cleverly 2022-09-06, David Cameron 2023-11-13, David Lammy 2024-07-05, Yvette Cooper 2025-09-05
defence-minister GB | Michael Fallon 2014-07-15..2017-11-01, Gavin Williamson 2017-11-02..2019-05-01, Penny Mordaunt 2019-05-01, Ben Wallace 2019-07-24, Grant Shapps 2023-08-31, John Healey 2024-07-05
monarch GB * | Elizabeth II 1952-02-06, Charles III 2022-09-08
president FR | Nicolas Sarkozy 2007-05-16, François Hollande 2012-05-15, Emmanuel Macron 2017-05-14..2027-05-12
prime-minister FR | Manuel Valls 2014-03-31, Bernard Cazeneuve 2016-12-06, Édouard Philippe 2017-05-15, Jean Castex 2020-07-03, Élisabeth Borne 2022-05-16, Gabriel Attal 2024-01-09, Michel Barnier 2024-09-05, François Bayrou 2024-12-13, Sébastien Lecornu 2025-09-09
foreign-minister FR | Laurent Fabius 2012-05-16, Jean-Marc Ayrault 2016-02-11, Jean-Yves Le Drian 2017-05-17, Catherine Colonna 2022-05-20, Stéphane Séjourné 2024-01-11, Jean-Noël Barrot 2024-09-21
defence-minister FR | Jean-Yves Le Drian 2012-05-16, Sylvie Goulard 2017-05-17, Florence Parly 2017-06-21, Sébastien Lecornu 2022-05-20..2025-10, Catherine Vautrin 2025-10-12
prime-minister DE | Gerhard Schröder 1998-10-27, Angela Merkel 2005-11-22, Olaf Scholz 2021-12-08, Friedrich Merz 2025-05-06
president DE | Joachim Gauck 2012-03-18, Frank-Walter Steinmeier 2017-03-19..2027-03-18
foreign-minister DE | Frank-Walter Steinmeier 2013-12-17, Sigmar Gabriel 2017-01-27, Heiko Maas 2018-03-14, Annalena Baerbock 2021-12-08, Johann Wadephul 2025-05-06
defence-minister DE | Ursula von der Leyen 2013-12-17, Annegret Kramp-Karrenbauer 2019-07-17, Christine Lambrecht 2021-12-08, Boris Pistorius 2023-01-19
president IT | Giorgio Napolitano 2006-05-15..2015-01-14, Sergio Mattarella 2015-02-03..2029-01-31
prime-minister IT | Matteo Renzi 2014-02-22, Paolo Gentiloni 2016-12-12, Giuseppe Conte 2018-06-01, Mario Draghi 2021-02-13, Giorgia Meloni 2022-10-22
foreign-minister IT | Paolo Gentiloni 2014-10-31, Angelino Alfano 2016-12-12, Enzo Moavero Milanesi 2018-06-01, Luigi Di Maio 2019-09-05, Antonio Tajani 2022-10-22
defence-minister IT | Roberta Pinotti 2014-02-22, Elisabetta Trenta 2018-06-01, Lorenzo Guerini 2019-09-05, Guido Crosetto 2022-10-22
monarch ES * | Felipe VI 2014-06-19
prime-minister ES | Mariano Rajoy 2011-12-21, Pedro Sánchez 2018-06-02
foreign-minister ES | Josep Borrell 2018-06-07..2019-11-29, Arancha González Laya 2020-01-13, José Manuel Albares 2021-07-12
defence-minister ES | María Dolores de Cospedal 2016-11-04, Margarita Robles 2018-06-07
president PT | Aníbal Cavaco Silva 2006-03-09, Marcelo Rebelo de Sousa 2016-03-09..2026-03-08
prime-minister PT | Pedro Passos Coelho 2011-06-21..2015-11-25, António Costa 2015-11-26, Luís Montenegro 2024-04-02
foreign-minister PT | Augusto Santos Silva 2015-11-26..2022-03-28, João Gomes Cravinho 2022-03-30, Paulo Rangel 2024-04-02
defence-minister PT | João Gomes Cravinho 2018-10-15, Helena Carreiras 2022-03-30, Nuno Melo 2024-04-02
monarch NL * | Willem-Alexander 2013-04-30
prime-minister NL | Jan Peter Balkenende 2002-07-22, Mark Rutte 2010-10-14, Dick Schoof 2024-07-02
foreign-minister NL | Bert Koenders 2014-10-17..2017-10-25, Stef Blok 2018-03-07..2021-05-24, Wopke Hoekstra 2022-01-10..2023-08-31, Hanke Bruins Slot 2023-09-05, Caspar Veldkamp 2024-07-02..2025-08-22
defence-minister NL | Ank Bijleveld 2017-10-26..2021-09-17, Kajsa Ollongren 2022-01-10, Ruben Brekelmans 2024-07-02
monarch BE * | Albert II 1993-08-09, Philippe 2013-07-21
prime-minister BE | Charles Michel 2014-10-11, Sophie Wilmès 2019-10-27, Alexander De Croo 2020-10-01, Bart De Wever 2025-02-03
foreign-minister BE | Didier Reynders 2011-12-06..2019-11-30, Sophie Wilmès 2020-10-01..2022-07-14, Hadja Lahbib 2022-07-15..2024-11-30, Maxime Prévot 2025-02-03
defence-minister BE | Steven Vandeput 2014-10-11, Sander Loones 2018-11-12, Didier Reynders 2018-12-09..2019-11-30, Philippe Goffin 2019-11-30, Ludivine Dedonder 2020-10-01, Theo Francken 2025-02-03
prime-minister LU | Xavier Bettel 2013-12-04, Luc Frieden 2023-11-17
foreign-minister LU | Jean Asselborn 2004-07-31, Xavier Bettel 2023-11-17
defence-minister LU | Étienne Schneider 2013-12-04..2018-12-04, François Bausch 2018-12-05, Yuriko Backes 2023-11-17
monarch LU * | Henri 2000-10-07, Guillaume V 2025-10-03
monarch DK * | Margrethe II 1972-01-14, Frederik X 2024-01-14
prime-minister DK | Helle Thorning-Schmidt 2011-10-03, Lars Løkke Rasmussen 2015-06-28, Mette Frederiksen 2019-06-27
foreign-minister DK | Kristian Jensen 2015-06-28, Anders Samuelsen 2016-11-28, Jeppe Kofod 2019-06-27, Lars Løkke Rasmussen 2022-12-15
defence-minister DK | Claus Hjort Frederiksen 2016-11-28, Trine Bramsen 2019-06-27, Morten Bødskov 2022-02-04, Jakob Ellemann-Jensen 2022-12-15..2023-08-21, Troels Lund Poulsen 2023-08-22
monarch NO * | Harald V 1991-01-17
prime-minister NO | Jens Stoltenberg 2005-10-17, Erna Solberg 2013-10-16, Jonas Gahr Støre 2021-10-14
foreign-minister NO | Børge Brende 2013-10-16, Ine Eriksen Søreide 2017-10-20, Anniken Huitfeldt 2021-10-14, Espen Barth Eide 2023-10-16
defence-minister NO | Ine Eriksen Søreide 2013-10-16, Frank Bakke-Jensen 2017-10-20, Odd Roger Enoksen 2021-10-14..2022-04-08, Bjørn Arild Gram 2022-04-12, Tore Onshuus Sandvik 2025-02-04
president IS | Ólafur Ragnar Grímsson 1996-08-01, Guðni Th. Jóhannesson 2016-08-01, Halla Tómasdóttir 2024-08-01..2028-07-31
prime-minister IS | Bjarni Benediktsson 2017-01-11, Katrín Jakobsdóttir 2017-11-30, Bjarni Benediktsson 2024-04-09, Kristrún Frostadóttir 2024-12-21
foreign-minister IS | Guðlaugur Þór Þórðarson 2017-01-11, Þórdís Kolbrún R. Gylfadóttir 2021-11-28, Bjarni Benediktsson 2023-10-14, Þórdís Kolbrún R. Gylfadóttir 2024-04-09, Þorgerður Katrín Gunnarsdóttir 2024-12-21
president FI | Tarja Halonen 2000-03-01, Sauli Niinistö 2012-03-01, Alexander Stubb 2024-03-01..2030-02-28
prime-minister FI | Alexander Stubb 2014-06-24, Juha Sipilä 2015-05-29, Antti Rinne 2019-06-06, Sanna Marin 2019-12-10, Petteri Orpo 2023-06-20
foreign-minister FI | Timo Soini 2015-05-29, Pekka Haavisto 2019-06-06, Elina Valtonen 2023-06-20
defence-minister FI | Jussi Niinistö 2015-05-29, Antti Kaikkonen 2019-06-06..2023-01, Antti Häkkänen 2023-06-20
monarch SE * | Carl XVI Gustaf 1973-09-15
prime-minister SE | Fredrik Reinfeldt 2006-10-06, Stefan Löfven 2014-10-03, Magdalena Andersson 2021-11-30, Ulf Kristersson 2022-10-18
foreign-minister SE | Margot Wallström 2014-10-03, Ann Linde 2019-09-10, Tobias Billström 2022-10-18, Maria Malmer Stenergard 2024-09-10
defence-minister SE | Peter Hultqvist 2014-10-03, Pål Jonson 2022-10-18
president EE | Toomas Hendrik Ilves 2006-10-09, Kersti Kaljulaid 2016-10-10, Alar Karis 2021-10-11..2026-10-10
prime-minister EE | Andrus Ansip 2005-04-12, Taavi Rõivas 2014-03-26, Jüri Ratas 2016-11-23, Kaja Kallas 2021-01-26, Kristen Michal 2024-07-23
foreign-minister EE | Sven Mikser 2016-11-23, Urmas Reinsalu 2019-04-29, Eva-Maria Liimets 2021-01-26..2022-06-03, Urmas Reinsalu 2022-07-18, Margus Tsahkna 2023-04-17
defence-minister EE | Hannes Hanso 2015-09-14, Margus Tsahkna 2016-11-23, Jüri Luik 2017-06-12, Kalle Laanet 2021-01-26, Hanno Pevkur 2022-07-18
president LV | Andris Bērziņš 2011-07-08, Raimonds Vējonis 2015-07-08, Egils Levits 2019-07-08, Edgars Rinkēvičs 2023-07-08..2027-07-07
prime-minister LV | Laimdota Straujuma 2014-01-22, Māris Kučinskis 2016-02-11, Krišjānis Kariņš 2019-01-23, Evika Siliņa 2023-09-15
foreign-minister LV | Edgars Rinkēvičs 2011-10-25..2023-07-07, Krišjānis Kariņš 2023-09-15..2024-04-10, Baiba Braže 2024-04-19
defence-minister LV | Raimonds Bergmanis 2015-07-07, Artis Pabriks 2019-01-23, Ināra Mūrniece 2022-12-14, Andris Sprūds 2023-09-15
president LT | Dalia Grybauskaitė 2009-07-12, Gitanas Nausėda 2019-07-12..2029-07-11
prime-minister LT | Algirdas Butkevičius 2012-12-13, Saulius Skvernelis 2016-12-13, Ingrida Šimonytė 2020-12-11, Gintautas Paluckas 2024-12-12..2025-08-03, Inga Ruginienė 2025-09-25
foreign-minister LT | Linas Linkevičius 2012-12-13, Gabrielius Landsbergis 2020-12-11, Kęstutis Budrys 2024-12-12
defence-minister LT | Juozas Olekas 2012-12-13, Raimundas Karoblis 2016-12-13, Arvydas Anušauskas 2020-12-11, Laurynas Kasčiūnas 2024-03-25, Dovilė Šakalienė 2024-12-12..2025-10
president PL | Bronisław Komorowski 2010-08-06, Andrzej Duda 2015-08-06, Karol Nawrocki 2025-08-06..2030-08-05
prime-minister PL | Donald Tusk 2007-11-16, Ewa Kopacz 2014-09-22, Beata Szydło 2015-11-16, Mateusz Morawiecki 2017-12-11, Donald Tusk 2023-12-13
foreign-minister PL | Witold Waszczykowski 2015-11-16, Jacek Czaputowicz 2018-01-09..2020-08-20, Zbigniew Rau 2020-08-26..2023-11-26, Radosław Sikorski 2023-12-13
defence-minister PL | Antoni Macierewicz 2015-11-16, Mariusz Błaszczak 2018-01-09, Władysław Kosiniak-Kamysz 2023-12-13
president CZ | Václav Klaus 2003-03-07, Miloš Zeman 2013-03-08, Petr Pavel 2023-03-09..2028-03-08
prime-minister CZ | Bohuslav Sobotka 2014-01-29, Andrej Babiš 2017-12-13, Petr Fiala 2021-12-17..2025-12
foreign-minister CZ | Lubomír Zaorálek 2014-01-29..2017-12-12, Tomáš Petříček 2018-10-16..2021-04-12, Jan Lipavský 2021-12-17..2025-12
defence-minister CZ | Martin Stropnický 2014-01-29..2017-12-12, Karla Šlechtová 2017-12-13, Lubomír Metnar 2018-06-27, Jana Černochová 2021-12-17..2025-12
president SK | Andrej Kiska 2014-06-15, Zuzana Čaputová 2019-06-15, Peter Pellegrini 2024-06-15..2029-06-14
prime-minister SK | Robert Fico 2012-04-04, Peter Pellegrini 2018-03-22, Igor Matovič 2020-03-21, Eduard Heger 2021-04-01, Ľudovít Ódor 2023-05-15, Robert Fico 2023-10-25
foreign-minister SK | Miroslav Lajčák 2012-04-04..2020-03-20, Ivan Korčok 2020-04-08..2022-08, Rastislav Káčer 2022-09-13..2023-05-14, Miroslav Wlachovský 2023-05-15, Juraj Blanár 2023-10-25
defence-minister SK | Jaroslav Naď 2020-03-21..2023-05-14, Martin Sklenár 2023-05-15, Robert Kaliňák 2023-10-25
president HU | János Áder 2012-05-10, Katalin Novák 2022-05-10..2024-02-10, Tamás Sulyok 2024-03-05
prime-minister HU | Viktor Orbán 2010-05-29
foreign-minister HU | Péter Szijjártó 2014-09-23
defence-minister HU | István Simicskó 2015-09-10, Tibor Benkő 2018-05-18, Kristóf Szalay-Bobrovniczky 2022-05-24
president RO | Traian Băsescu 2004-12-20, Klaus Iohannis 2014-12-21..2025-02-12, Nicușor Dan 2025-05-26..2030-05-25
prime-minister RO | Victor Ponta 2012-05-07..2015-11-05, Dacian Cioloș 2015-11-17, Sorin Grindeanu 2017-01-04, Mihai Tudose 2017-06-29..2018-01-16, Viorica Dăncilă 2018-01-29, Ludovic Orban 2019-11-04..2020-12-07, Florin Cîțu 2020-12-23, Nicolae Ciucă 2021-11-25..2023-06-12, Marcel Ciolacu 2023-06-15..2025-05-05, Ilie Bolojan 2025-06-23
foreign-minister RO | Teodor Meleșcanu 2017-01-04..2019-07-23, Bogdan Aurescu 2019-11-04, Luminița Odobescu 2023-06-15, Emil Hurezeanu 2024-12-23, Oana Țoiu 2025-06-23
defence-minister RO | Mihai Fifor 2017-09-12..2018-11-19, Gabriel Leș 2018-11-20..2019-11-03, Nicolae Ciucă 2019-11-04, Vasile Dîncu 2021-11-25..2022-10-23, Angel Tîlvăr 2022-10-31, Ionuț Moșteanu 2025-06-23..2025-11
president BG | Rosen Plevneliev 2012-01-22, Rumen Radev 2017-01-22
prime-minister BG | Boyko Borisov 2014-11-07..2017-01-26, Ognyan Gerdzhikov 2017-01-27, Boyko Borisov 2017-05-04, Stefan Yanev 2021-05-12, Kiril Petkov 2021-12-13, Galab Donev 2022-08-02, Nikolai Denkov 2023-06-06, Dimitar Glavchev 2024-04-09, Rosen Zhelyazkov 2025-01-16
foreign-minister BG | Ekaterina Zaharieva 2017-05-04..2021-05-11, Nikolay Milkov 2022-08-02, Mariya Gabriel 2023-06-06..2024-04-08, Georg Georgiev 2025-01-16
defence-minister BG | Krasimir Karakachanov 2017-05-04..2021-05-11, Dimitar Stoyanov 2022-08-02, Todor Tagarev 2023-06-06, Atanas Zapryanov 2024-04-09
president GR | Karolos Papoulias 2005-03-12, Prokopis Pavlopoulos 2015-03-13, Katerina Sakellaropoulou 2020-03-13, Konstantinos Tasoulas 2025-03-13..2030-03-12
prime-minister GR | Antonis Samaras 2012-06-20, Alexis Tsipras 2015-01-26..2015-08-26, Alexis Tsipras 2015-09-21, Kyriakos Mitsotakis 2019-07-08..2023-05-24, Kyriakos Mitsotakis 2023-06-26
foreign-minister GR | Nikos Kotzias 2015-01-27..2015-08-26, Nikos Kotzias 2015-09-23..2018-10-17, Nikos Dendias 2019-07-09..2023-05-25, George Gerapetritis 2023-06-27
defence-minister GR | Panos Kammenos 2015-09-23..2019-01-13, Nikos Panagiotopoulos 2019-07-09..2023-05-25, Nikos Dendias 2023-06-27
president TR | Abdullah Gül 2007-08-28, Recep Tayyip Erdoğan 2014-08-28..2028-04
prime-minister TR | Recep Tayyip Erdoğan 2003-03-14, Ahmet Davutoğlu 2014-08-29, Binali Yıldırım 2016-05-24..2018-07-08
foreign-minister TR | Mevlüt Çavuşoğlu 2015-11-24, Hakan Fidan 2023-06-04
defence-minister TR | Hulusi Akar 2018-07-10, Yaşar Güler 2023-06-04
president AL | Bujar Nishani 2012-07-24, Ilir Meta 2017-07-24, Bajram Begaj 2022-07-24..2027-07-23
prime-minister AL | Sali Berisha 2005-09-11, Edi Rama 2013-09-15
foreign-minister AL | Ditmir Bushati 2013-09-15..2019-01-20, Olta Xhaçka 2021-01-04..2023-09-09, Igli Hasani 2023-09-10..2025-09-18
president HR | Ivo Josipović 2010-02-18, Kolinda Grabar-Kitarović 2015-02-19, Zoran Milanović 2020-02-19..2030-02-17
prime-minister HR | Zoran Milanović 2011-12-23, Tihomir Orešković 2016-01-22, Andrej Plenković 2016-10-19
foreign-minister HR | Davor Ivo Stier 2016-10-19, Marija Pejčinović Burić 2017-06-19, Gordan Grlić-Radman 2019-07-19
defence-minister HR | Damir Krstičević 2016-10-19..2020-05-07, Mario Banožić 2020-07-23..2023-11-11, Ivan Anušić 2023-11-14
president SI | Borut Pahor 2012-12-22, Nataša Pirc Musar 2022-12-23..2027-12-22
prime-minister SI | Miro Cerar 2014-09-18, Marjan Šarec 2018-09-13, Janez Janša 2020-03-13, Robert Golob 2022-06-01
foreign-minister SI | Karl Erjavec 2012-02-10, Miro Cerar 2018-09-13, Anže Logar 2020-03-13, Tanja Fajon 2022-06-01
defence-minister SI | Andreja Katič 2015-05-13, Karl Erjavec 2018-09-13..2020-02, Matej Tonin 2020-03-13, Marjan Šarec 2022-06-01..2024-07
president ME | Filip Vujanović 2003-05-22, Milo Đukanović 2018-05-20, Jakov Milatović 2023-05-20..2028-05-19
prime-minister ME | Milo Đukanović 2012-12-04, Duško Marković 2016-11-28, Zdravko Krivokapić 2020-12-04, Dritan Abazović 2022-04-28, Milojko Spajić 2023-10-31
president MK | Gjorge Ivanov 2009-05-12, Stevo Pendarovski 2019-05-12, Gordana Siljanovska-Davkova 2024-05-12..2029-05-11
prime-minister MK | Zoran Zaev 2017-05-31..2020-01-03, Zoran Zaev 2020-08-30..2022-01-15, Dimitar Kovačevski 2022-01-16, Talat Xhaferi 2024-01-28, Hristijan Mickoski 2024-06-23
foreign-minister MK | Nikola Dimitrov 2017-05-31..2020-08-29, Bujar Osmani 2020-08-30, Timčo Mucunski 2024-06-23
defence-minister MK | Radmila Shekerinska 2017-05-31..2020-01-03, Radmila Shekerinska 2020-08-30..2022-01-15, Slavjanka Petrovska 2022-01-16, Vlado Misajlovski 2024-06-23
prime-minister CA | Stephen Harper 2006-02-06, Justin Trudeau 2015-11-04, Mark Carney 2025-03-14
foreign-minister CA | Stéphane Dion 2015-11-04, Chrystia Freeland 2017-01-10, François-Philippe Champagne 2019-11-20, Marc Garneau 2021-01-12, Mélanie Joly 2021-10-26, Anita Anand 2025-05-13
defence-minister CA | Harjit Sajjan 2015-11-04, Anita Anand 2021-10-26, Bill Blair 2023-07-26, David McGuinty 2025-05-13
president UA | Viktor Yanukovych 2010-02-25..2014-02-22, Petro Poroshenko 2014-06-07, Volodymyr Zelenskyy 2019-05-20
prime-minister UA | Arseniy Yatsenyuk 2014-02-27, Volodymyr Groysman 2016-04-14, Oleksiy Honcharuk 2019-08-29, Denys Shmyhal 2020-03-04, Yuliia Svyrydenko 2025-07-17
foreign-minister UA | Pavlo Klimkin 2014-06-19, Vadym Prystaiko 2019-08-29, Dmytro Kuleba 2020-03-04, Andrii Sybiha 2024-09-05
defence-minister UA | Stepan Poltorak 2014-10-14..2019-08-28, Andriy Zagorodnyuk 2019-08-29..2020-03-03, Andrii Taran 2020-03-04..2021-11-02, Oleksii Reznikov 2021-11-04..2023-09-04, Rustem Umerov 2023-09-06..2025-07-16, Denys Shmyhal 2025-07-17
president GE | Giorgi Margvelashvili 2013-11-17, Salome Zourabichvili 2018-12-16..2024-12-28
prime-minister GE | Irakli Garibashvili 2013-11-20, Giorgi Kvirikashvili 2015-12-30, Mamuka Bakhtadze 2018-06-20, Giorgi Gakharia 2019-09-08, Irakli Garibashvili 2021-02-22, Irakli Kobakhidze 2024-02-08
president MD | Nicolae Timofti 2012-03-23, Igor Dodon 2016-12-23, Maia Sandu 2020-12-24
prime-minister MD | Pavel Filip 2016-01-20, Maia Sandu 2019-06-08, Ion Chicu 2019-11-14..2020-12-31, Natalia Gavrilița 2021-08-06, Dorin Recean 2023-02-16, Alexandru Munteanu 2025-11-01
president RS | Tomislav Nikolić 2012-05-31, Aleksandar Vučić 2017-05-31
prime-minister RS | Aleksandar Vučić 2014-04-27..2017-05-30, Ana Brnabić 2017-06-29..2024-03-19, Miloš Vučević 2024-05-02, Đuro Macut 2025-04-16
president XK | Atifete Jahjaga 2011-04-07, Hashim Thaçi 2016-04-07..2020-11-05, Vjosa Osmani-Sadriu 2021-04-06..2026-04-05
prime-minister XK | Ramush Haradinaj 2017-09-09..2019-07-19, Avdullah Hoti 2020-06-03, Albin Kurti 2021-03-22
prime-minister IE | Enda Kenny 2011-03-09, Leo Varadkar 2017-06-14, Micheál Martin 2020-06-27, Leo Varadkar 2022-12-17, Simon Harris 2024-04-09, Micheál Martin 2025-01-23
prime-minister AT | Werner Faymann 2008-12-02..2016-05-09, Christian Kern 2016-05-17, Sebastian Kurz 2017-12-18..2019-05-28, Brigitte Bierlein 2019-06-03, Sebastian Kurz 2020-01-07, Alexander Schallenberg 2021-10-11, Karl Nehammer 2021-12-06..2025-01-10, Christian Stocker 2025-03-03
president AT | Heinz Fischer 2004-07-08..2016-07-07, Alexander Van der Bellen 2017-01-26..2029-01-25
prime-minister JP | Shinzo Abe 2012-12-26, Yoshihide Suga 2020-09-16, Fumio Kishida 2021-10-04, Shigeru Ishiba 2024-10-01, Sanae Takaichi 2025-10-21
foreign-minister JP | Fumio Kishida 2012-12-26, Taro Kono 2017-08-03, Toshimitsu Motegi 2019-09-11, Yoshimasa Hayashi 2021-11-10, Yoko Kamikawa 2023-09-13, Takeshi Iwaya 2024-10-01, Toshimitsu Motegi 2025-10-21
defence-minister JP | Taro Kono 2019-09-11, Nobuo Kishi 2020-09-16, Yasukazu Hamada 2022-08-10, Minoru Kihara 2023-09-13, Gen Nakatani 2024-10-01, Shinjiro Koizumi 2025-10-21
president KR | Park Geun-hye 2013-02-25..2016-12-09, Moon Jae-in 2017-05-10, Yoon Suk Yeol 2022-05-10..2024-12-14, Lee Jae-myung 2025-06-04..2030-06-03
foreign-minister KR | Kang Kyung-wha 2017-06-18, Chung Eui-yong 2021-02-09, Park Jin 2022-05-12, Cho Tae-yul 2024-01-10, Cho Hyun 2025-07
prime-minister AU | Tony Abbott 2013-09-18, Malcolm Turnbull 2015-09-15, Scott Morrison 2018-08-24, Anthony Albanese 2022-05-23
foreign-minister AU | Julie Bishop 2013-09-18, Marise Payne 2018-08-28..2022-05-22, Penny Wong 2022-05-23
defence-minister AU | Linda Reynolds 2019-05-29, Peter Dutton 2021-03-30..2022-05-22, Richard Marles 2022-06-01
prime-minister NZ | John Key 2008-11-19, Bill English 2016-12-12, Jacinda Ardern 2017-10-26, Chris Hipkins 2023-01-25, Christopher Luxon 2023-11-27
foreign-minister NZ | Winston Peters 2017-10-26..2020-11-05, Nanaia Mahuta 2020-11-06..2023-11-26, Winston Peters 2023-11-27
defence-minister NZ | Judith Collins 2023-11-27
monarch JO * | Abdullah II 1999-02-07
monarch MA * | Mohammed VI 1999-07-23
monarch QA * | Tamim bin Hamad Al Thani 2013-06-25
monarch BH * | Hamad bin Isa Al Khalifa 1999-03-06
monarch SA * | Abdullah bin Abdulaziz Al Saud 2005-08-01, Salman bin Abdulaziz Al Saud 2015-01-23
monarch KW * | Sabah Al-Ahmad Al-Jaber Al-Sabah 2006-01-29, Nawaf Al-Ahmad Al-Jaber Al-Sabah 2020-09-30, Mishal Al-Ahmad Al-Jaber Al-Sabah 2023-12-16
monarch OM * | Qaboos bin Said 1970-07-23..2020-01-10, Haitham bin Tariq 2020-01-11
monarch JP * | Akihito 1989-01-07, Naruhito 2019-05-01
president AE | Khalifa bin Zayed Al Nahyan 2004-11-03..2022-05-13, Mohamed bin Zayed Al Nahyan 2022-05-14
foreign-minister JO | Ayman Safadi 2017-01-15
president EG | Abdel Fattah el-Sisi 2014-06-08
president IL | Shimon Peres 2007-07-15, Reuven Rivlin 2014-07-24, Isaac Herzog 2021-07-07..2028-07-06
prime-minister IL | Benjamin Netanyahu 2009-03-31, Naftali Bennett 2021-06-13, Yair Lapid 2022-07-01, Benjamin Netanyahu 2022-12-29
president RU | Dmitry Medvedev 2008-05-07, Vladimir Putin 2012-05-07..2030-05-06
foreign-minister RU | Sergey Lavrov 2004-03-09
defence-minister RU | Sergei Shoigu 2012-11-06..2024-05-12, Andrei Belousov 2024-05-14
president BY | Alexander Lukashenko 1994-07-20
president CN | Hu Jintao 2003-03-15, Xi Jinping 2013-03-14
president IQ | Fuad Masum 2014-07-24, Barham Salih 2018-10-02, Abdul Latif Rashid 2022-10-17
prime-minister IQ | Haider al-Abadi 2014-09-08, Adil Abdul-Mahdi 2018-10-25, Mustafa al-Kadhimi 2020-05-07, Mohammed Shia al-Sudani 2022-10-27
president AF | Hamid Karzai 2004-12-07, Ashraf Ghani 2014-09-29..2021-08-15
president AZ | Ilham Aliyev 2003-10-31
prime-minister AM | Nikol Pashinyan 2018-05-08
president AM | Armen Sarkissian 2018-04-09..2022-02-01, Vahagn Khachaturyan 2022-03-13
president KZ | Nursultan Nazarbayev 1991-12-16, Kassym-Jomart Tokayev 2019-03-20
president TN | Beji Caid Essebsi 2014-12-31..2019-07-25, Kais Saied 2019-10-23
president MR | Mohamed Ould Abdel Aziz 2009-08-05, Mohamed Ould Ghazouani 2019-08-01..2029-08-01
president DZ | Abdelmadjid Tebboune 2019-12-19
prime-minister IN | Narendra Modi 2014-05-26
president BR | Dilma Rousseff 2011-01-01..2016-05-11, Michel Temer 2016-08-31, Jair Bolsonaro 2019-01-01, Luiz Inácio Lula da Silva 2023-01-01..2027-01-04
president CO | Juan Manuel Santos 2010-08-07, Iván Duque 2018-08-07, Gustavo Petro 2022-08-07..2026-08-06
president CY | Nicos Anastasiades 2013-02-28, Nikos Christodoulides 2023-02-28..2028-02-27
prime-minister MT | Joseph Muscat 2013-03-11, Robert Abela 2020-01-13
monarch VA * | Benedict XVI 2005-04-19..2013-02-28, Francis 2013-03-13..2025-04-21, Leo XIV 2025-05-08
`;

/** The table, read; a line that is out of shape stops the start, naming itself. */
export const OFFICE_ROWS: readonly OfficeRow[] = ROWS.trim().split("\n").map(readRow);

function readRow(line: string): OfficeRow {
  const [, office, country, star, terms = ""] =
    /^([a-z-]+)(?: ([A-Z]{2}))?( \*)? \| (.+)$/.exec(line) ?? [];
  const known = OFFICE_NAMES.find((name) => name === office);
  if (known === undefined) throw new Error(`Office table: an office is needed in "${line}".`);
  return {
    office: known,
    ...(country === undefined ? {} : { country }),
    isLasting: star !== undefined,
    terms: terms.split(", ").map((cell) => readTerm(cell, line)),
  };
}

function readTerm(cell: string, line: string): Term {
  const [, name, since, until] =
    /^(\D+) (\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2}))?$/.exec(cell) ?? [];
  if (name === undefined || since === undefined) {
    throw new Error(`Office table: a name and a day are needed for "${cell}" in "${line}".`);
  }
  const span = { name, from: sureFrom(since), earliest: since.padEnd(10, "-01") };
  return until === undefined ? span : { ...span, until: sureUntil(until) };
}

/** The first day after a month or a year in which somebody began. */
function sureFrom(since: string): string {
  const [year = 0, month, day] = since.split("-").map(Number);
  if (day !== undefined) return since;
  if (month === undefined || month === 12) return `${year + 1}-01-01`;
  return `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

/** The last day before a month or a year in which somebody ended; days compare as strings. */
function sureUntil(until: string): string {
  return until.length === 10 ? until : `${until}-00`;
}
