/** Agents' drafts in Portuguese, seventh round: other trades, other ways to say it. */
export const pt7 = `
CT | Amanhã de manhã já verá a fatura corrigida na sua conta.
C | Estou em cima do assunto e mando-lhe umas linhas assim que houver novidades.
CT | O canalizador pode estar aí na sexta-feira entre as 9 e as 11, já o reservei para si.
C | Estamos a fazer uma chave nova e o porteiro leva-lha ao quarto.
CT | Tem a minha palavra: o dinheiro volta hoje.
A | Enganei-me eu, e lamento tê-lo feito andar às voltas.
A | Devemos-lhe um pedido de desculpas pelo modo como foi tratada ao balcão.
A | As mais sinceras desculpas pela reserva em duplicado, senhora Park.
AK | Não está certo ter tido de andar atrás de nós, desculpe.
K | Ficar sem acesso à própria conta mesmo antes do ordenado é uma sensação horrível.
K | Imagino que não era assim que queria começar as férias.
N | O museu fecha às segundas, por isso nesse dia não o posso inscrever.
N | Os lugares à janela estão todos ocupados.
N | A conta ficou bloqueada porque errou o PIN três vezes.
N | Não há forma de recuperar fotografias apagadas.
D | Se me disser o número do contador, vejo-lhe o tarifário.
I | Deixe-me só abrir o seu processo.
 | O lounge fica no segundo piso, ao lado da porta B12.
 | Será que deixaram a encomenda num vizinho?
`
