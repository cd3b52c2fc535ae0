package scot.tayside.mentoring.mail;

/** A letter to one address, without names and offences in subject and text: a link leads to them. */
public record Mail(String recipient, String subject, String text) {}
