//! The next page is at a URL that the response names.

use api::types;

fn client() -> kit::Result<api::Client> {
    Ok(api::Client::builder().build()?)
}

/// The pets of both pages.
const PETS: [(&str, &str); 4] = [("1", "dog"), ("2", "cat"), ("3", "bird"), ("4", "fish")];

fn compare<'p>(pages: impl Iterator<Item = &'p types::Pet>) -> kit::Result {
    let pets: Vec<(&str, &str)> = pages
        .map(|pet| (pet.id.as_str(), pet.name.as_str()))
        .collect();
    kit::is(pets, PETS.to_vec())
}

pub async fn payload_pageable_server_driven_pagination_link() -> kit::Result {
    let client = client()?;
    let first = client.server_driven_pagination_link().await?;
    let next = first.next.as_deref().ok_or("no next page")?;
    let second = client.server_driven_pagination_link().at(next).await?;
    kit::is(&second.next, &None)?;
    compare(first.pets.iter().chain(&second.pets))
}

pub async fn payload_pageable_server_driven_pagination_link_string() -> kit::Result {
    let client = client()?;
    let first = client.server_driven_pagination_link_string().await?;
    let next = first.next.as_deref().ok_or("no next page")?;
    let second = client
        .server_driven_pagination_link_string()
        .at(next)
        .await?;
    kit::is(&second.next, &None)?;
    compare(first.pets.iter().chain(&second.pets))
}

pub async fn payload_pageable_xml_pagination_list_with_continuation() -> kit::Result {
    let client = client()?;
    let first = client.xml_pagination_list_with_continuation().await?;
    let marker = first.next_marker.as_deref().ok_or("no next page")?;
    let second = client
        .xml_pagination_list_with_continuation()
        .marker(marker)
        .await?;
    kit::is(&second.next_marker, &None)?;
    compare_xml(first.pets.iter().chain(&second.pets))
}

pub async fn payload_pageable_xml_pagination_list_with_next_link() -> kit::Result {
    let client = client()?;
    let first = client.xml_pagination_list_with_next_link().await?;
    let next = first.next_link.as_deref().ok_or("no next page")?;
    let second = client.xml_pagination_list_with_next_link().at(next).await?;
    kit::is(&second.next_link, &None)?;
    compare_xml(first.pets.iter().chain(&second.pets))
}

fn compare_xml<'p>(pages: impl Iterator<Item = &'p types::XmlPet>) -> kit::Result {
    let pets: Vec<(&str, &str)> = pages
        .map(|pet| (pet.id.as_str(), pet.name.as_str()))
        .collect();
    kit::is(pets, PETS.to_vec())
}
