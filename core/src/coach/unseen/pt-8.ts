/** Agents' drafts in Portuguese, eighth round: constructions that answers of real firms turned out to use. */
export const pt8 = `
C | Encontrámos a avaria no leitor e vamos enviar outro: para que morada deve ir?
C | O modo noturno será incluído na próxima versão.
 | Escrevo para perguntar se a chave já apareceu.
 | O portal já deve abrir, pode tentar de novo?
CT | Até sexta, no máximo.
CT | A visita ficou agendada para 15 de junho às 9h.
CT | Vou ver isso na quarta-feira e digo-lhe o resultado.
C | A equipe de bagagem assume o seu caso em instantes.
CT | O tamanho 42 volta a ficar disponível na próxima semana.
A | Pedimos desculpa pelo candeeiro partido.
 | Entendo a sua dúvida sobre as duas faturas.
N | Não estamos autorizados a abrir o cofre sem o titular.
N | O gerente não se encontra disponível.
C | As bicicletas serão devolvidas nos próximos dias.
CT | O técnico chega em 30 minutos.
I | Vou estar transferindo a senhora para o setor de bagagens.
 | Ao trocar a senha, as sessões abertas serão encerradas.
C | Em breve teremos novidades da sua mala.
C | Aguarde nosso retorno com o novo horário.
D | Digite o número do pedido e enviaremos o comprovante.
 | Quando era hora de almoço a loja estava cheia.
CT | O ônibus sai amanhã às nove e meia.
K | Deve ser muito desagradável ver outro nome no bilhete.
 | Esperamos revê-lo em breve na nossa pousada.
 | Até amanhã!
`
