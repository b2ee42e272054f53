/**
 * Given names as protocols shorten them, without their dot. After one a dot ends no sentence where a surname follows:
 * `Johs. Krog`.
 */
const short =
  'Kn Th Ths Thom Johs Joh Kr Krist Chr Christ Fr Fred Vald Alb Albr Alfr Aug Edv Em Jac Jak Nic Nik Rasm Ant Anth Ludv Wilh Vilh ' +
  'Sv Ejn Ferd Gust Herm Mich Mik Lor Laur Laurs Pet Ped And Andr Osk Rob Rud Conr Konr Henr Hj Hjalm Hartv Magn Marth Math ' +
  'Matth Cl Joach Jørg Kj Bertl Bernh Bald Ditl Eberh Gerh Gottl Jesp Lamb Marg Mort Vilhj'

/** The choice of them, for a pattern. */
export const shortGivenNames = short.split(' ').join('|')
