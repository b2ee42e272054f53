// Preloaded into every process of a run that must not touch a network.
import net from 'node:net'

net.Socket.prototype.connect = () => {
  throw new Error('no network here')
}
