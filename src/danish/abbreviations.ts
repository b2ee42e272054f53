/**
 * Abbreviations that stand in minutes, without their last dot. Dotted ones are read as their parts (`bl.a` → `bl`, `a`).
 * They are words to the repair, never to be mended into others, and a dot after them ends no sentence.
 */
export const abbreviations: readonly string[] = (
  'bev ds fmd gdr hr husm købmd mst sogner rk skr ' +
  'adm afd afs alm ang bek bem bil bl ca cvr d do dir div dok dr dvs e el eks ekskl etc evt f fhv fm frk ' +
  'fr ft fx følg gl gr gn gns h hhv hr if iflg ift ifm inkl ing int j jf jfr jnr jr kap kgl kl km komm konst kr kvm kvt lb ' +
  'lbnr lign lok m ma max md mdl mdr mfl mht mia min mio mm mr mrs ms mv mvh n nr nuv o obs ol op opr osv overs p pct pga pkt ' +
  'pr prof pt r ref reg resp s sagsnr sdr sek sen sml sp spm st stk stp str sv t tab tdl tf tfl th tidl tilh tim tlf tr tv udg ugtl ' +
  'uændr v vedr vejl vha vol vs vær årg årl ø ønskv øv å ækv'
).split(' ')
