/** A module that needs Wirecopy and nothing else. */
module consumer {
  requires org.wirecopy;
}
