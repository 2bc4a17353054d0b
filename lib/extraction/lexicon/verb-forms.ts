const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms that are only a participle: "taken" never stands alone as a past tense. */
export const PARTICIPLE_ONLY = set(
  "taken given seen shown known written broken chosen driven fallen gone done begun sworn stolen spoken thrown drawn grown beaten hidden ridden risen shaken worn torn born forgotten forbidden frozen undergone overthrown withdrawn eaten flown blown sung sunk drunk forgiven mistaken overtaken overseen proven sewn sown swollen woken woven been become overrun retaken rewritten redrawn foreseen forgone",
);

/** Forms that are only a past tense. */
export const PAST_ONLY = set(
  "took gave saw knew wrote broke chose drove fell went did began swore stole spoke threw drew grew ate flew blew sang sank drank rode rose shook wore tore forgot forbade froze underwent overthrew withdrew forgave mistook overtook oversaw woke wove was were became came ran overcame fled beat bore bit hid swam sprang shrank strove slew awoke arose got undertook foresaw undid overran overrode outran outgrew rewrote redrew retook befell",
);

/** Irregular forms that serve as both, beside all regular ones in -ed. */
export const PAST_OR_PARTICIPLE = set(
  "made met held led left sent said told found built bought brought caught taught thought sought fought kept felt meant dealt lost won shot hit cut put set let shut spread struck hung stood understood paid laid sold sat slept spent lent bent burnt learnt heard read fed bled sped bid bet burst cost hurt quit rid split thrust wed bound wound ground shone slid stuck stung swung upheld withheld had rebuilt swept crept wept dug clung spun flung cast broadcast misled overheard foretold resold repaid retold remade slung strung withstood forecast",
);

export const MODALS = set("will would may might could can shall should must 'll 'd wo ca");
export const FUTURE_MODALS = set("will would shall 'll wo");
export const DOUBT_MODALS = set("may might could can ca");
/** What ought to come: a plan rather than a doubt. */
export const DUTY_MODALS = set("should must");
export const BE_FORMS = set("be am is are was were been being 's 're 'm");
export const HAVE_FORMS = set("have has had having 've 'd");
