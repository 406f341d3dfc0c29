//! What a user writes for unions of strings, numbers and lists.

use case::operations::{Ask, GetItem};
use case::types::{AskRequest, ChatMessage, ChatMessageUser, Part, Text};

#[test]
fn arguments_take_what_converts_to_them() {
    assert_eq!(GetItem::new(5).id, 5.into());
    assert_eq!(GetItem::new("five").id, "five".into());
    let request = AskRequest::new([ChatMessageUser::new("hi").into()]);
    let ask = Ask::new(request);
    let [ChatMessage::User(user)] = ask.body.messages.as_slice() else {
        panic!("{:?}", ask.body);
    };
    assert_eq!(user.content, Text::from("hi"));
    assert!(matches!(
        Text::from(vec![Part::new("a")]),
        Text::PartList(parts) if parts.len() == 1
    ));
}
