const words = (text: string) => text.trim().split(/\s+/).join("|");

/**
 * Verbs, by their stems, of what can be done from afar, or has been done over years: saying, thinking,
 * deciding, giving, sending, holding an office. “supported the work in ◆” puts nobody there; any other
 * verb with a city and a day does: “planted a tree in ◆ on ▣”.
 */
export const FROM_AFAR = new RegExp(
  `^(?:${words(`
  sa(?:id|ys?)$ stat(?:e|es|ed)$ announc not(?:e|es|ed)$ stress underlin underscor emphasi highlight warn urg
  call(?:s|ed)?$ ask request invit propos suggest recommend argu claim den(?:y|i) confirm reject refus
  declin promis pledg vow threat offer agree disagree accept recogni acknowledg thank prais commend
  applaud hail welcom congrat condemn deplor denounc critici blam accus regret mourn express voic
  reiterat reaffirm affirm repeat recall remember remind explain describ detail outlin debat consider
  assess evaluat analy examin stud(?:y|i) monitor follow track support back(?:s|ed)?$ endors approv
  authori order instruct direct task assign appoint nominat elect select choos chose decid plan(?:s|n(?:ed|ing))?$ prepar
  schedul organi arrang manag sen[dt] dispatch deploy station base establish creat found(?:s|ed)$
  fund financ donat provid suppl serv(?:e|es|ed)$ born grew work(?:s|ed)?$ liv(?:e|es|ed)$ hop(?:e|es|ed)$
  want wish need expect believ think thought know knew fear read$ reads$ heard learn wrote writ phon(?:e|ed|es)$
  rang telephon text(?:ed|s)$ email tweet post(?:s|ed)?$ w[io]n(?:s)?$ los[et] help assist aid represent bec(?:a|o)me?
  remain was were is are be been has have did does do seek sought aim host hold held propos
  allow enabl ensur contribut command lead leads led$ run runs ran$ own(?:s|ed)?$ keep kept
  complain doubt question dismiss resign retire succeed replac join(?:s|ed)? attribut refer report
  tell told speak spoke address discuss talk negotiat brief see saw seen watch observ witness meet met
  honou?r commemorat remark quot cit(?:e|es|ed)$ interview publish releas issu circulat broadcast air(?:s|ed)?$
  coordinat cooperat collaborat operat oversee oversaw supervis train(?:s|ed)?$ teach taught educat graduat
  invest spen[dt] pa(?:y|id)s? bought buy sold sell deliver extend strengthen boost increas improv
  reinforc enhanc develop implement adopt ratif sign(?:s|ed)?$ agree conclud open clos launch unveil
  escap flee fled fought fight defend attack kill captur liberat occup invad protect secur
  defin determin identif consult advis counsel lobb campaign protest demand insist maintain
  mention label term(?:s|ed)?$ nam(?:e|es|ed)$ call forecast predict promot advocat encourag inspir
  share(?:s|d)?$ agree differ compar liken link(?:s|ed)?$ ti(?:e|es|ed)$ set$ sets$ put$ puts$ br(?:ought|ing)s?$
  mov(?:e|es|ed)$ transfer shift relocat ship(?:s|ped)?$ us(?:e|es|ed)$ mark(?:s|ed)?$ chair co-chair presid
  attend participat took$ takes?$ taking$ visit travel tour arriv go goes went return fl[ey]w? receiv greet
  miss(?:es|ed)?$ skip(?:s|ped)?$ avoid cancel postpon dela(?:y|i) shelv abandon scrap drop(?:s|ped)?$ ended$ ends$
  rul(?:e|es|ed)$ hint signal float veto block oppos tout weigh eye(?:s|d)?$ flag(?:ged|s)?$ broach
  fores envisag sanction shap(?:e|es|ed)$ draw drew favou prefer lik(?:e|es|ed)$ lov(?:e|es|ed)$
  hat(?:e|es|ed)$ mull ponder wonder trust bet guess estimat count(?:s|ed)?$ rat(?:e|es|ed)$ rank
  calculat credit pin(?:s|ned)?$ dat(?:e|es|ed)$ brok cast$ casts$ pour$ plead pled suffer bec
  can could will would shall should may might must cannot
  `)})`,
);

/** “had lunch with ◉ in ◆”, “took questions in ◆”: small verbs whose noun says that somebody was there. */
export const AT_HAND =
  /^(?:ha[ds]|have|took|takes?|gave|gives?|held|made|makes?|did|got|kept|paid|led|set|put|brought|ran|saw|signed|opened|closed|launched|unveiled|cut|marked|spent|received|delivered|presented|joined|told|addressed|briefed|attended|handed|shared|honou?red|sang|met|spoke|talked|addressed|trained|used|uses) (?:(?!that\b|which\b)[^,;:]){0,30}?\b(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks?|meal|audience|chat|walk|stroll|ride|spin|seat|stage|floor|podium|lectern|microphone|questions|selfies?|photos?|pictures?|salute|parade|guard of honou?r|tour|bow|oath|swim|run|jog|lap|break|rest|nap|ovation|applause|handshake|handshakes|hands|company|flowers|wreath|candles?|ribbon|tree|plaque|statue|monument|memorial|portrait|bust|mural|sculpture|cornerstone|foundation stone|toast|speech|keynote|lecture|talk|reading|concert|mass|service|funeral|wedding|vigil|prayers?|class|masterclass|seminar|reporters|journalists|newsmen|the press|cameras|the media|students|cadets|graduates|an audience|a crowd|crowds|a gathering|a rally|(?:a|the) congregation|lawmakers|parliamentarians|MPs|deputies|senators|congressmen|legislators|veterans|conscripts|recruits|pupils|schoolchildren|visitors' book|guest ?book|book of condolences|visitors’ book|condolence book|golden book|first pitch|coin toss|stopover|layover|visit|trip|stay|sauna|helicopter ride|boat trip|boat ride|train|taxi|cable car|snack|(?:an )?hour|minutes|word|(?:full|busy|packed|crowded|long|heavy|hectic) (?:diary|day|schedule|programme|agenda|calendar|itinerary)|away day|retreat|evidence|testimony|press conference|news conference|news briefing|ceremony)\b/;
