/** Agents' drafts in Spanish, seventh round: other trades, other ways to say it. */
export const es7 = `
CT | Mañana por la mañana verá la factura corregida en su cuenta.
C | Estoy con ello y le pongo unas líneas en cuanto haya movimiento.
CT | El fontanero puede estar ahí el viernes entre las 9 y las 11, ya se lo reservé.
C | Estamos haciendo una llave nueva y el conserje se la sube a la habitación.
CT | Tiene mi palabra: el dinero sale hoy de vuelta.
A | Me equivoqué yo, y siento haberle hecho dar tantas vueltas.
A | Le debemos una disculpa por el trato que recibió en el mostrador.
A | Mis más sinceras disculpas por la doble reserva, señora Park.
AK | No está bien que tuviera usted que andar detrás de nosotros, perdone.
K | Quedarse sin acceso a su propia cuenta justo antes de cobrar es una sensación horrible.
K | Me imagino que no era así como quería empezar las vacaciones.
N | El museo cierra los lunes, así que ese día no puedo apuntarle.
N | Los asientos de ventanilla están todos ocupados.
N | La cuenta se bloqueó porque tecleó mal el PIN tres veces.
N | Por desgracia no hay manera de recuperar fotos borradas.
D | Si me dice el número del contador, le miro la tarifa.
I | Déjeme abrir su expediente.
 | La sala VIP está en la segunda planta, junto a la puerta B12.
 | ¿Puede ser que dejaran el paquete a un vecino?
`
